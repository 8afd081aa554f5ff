using System.CommandLine;
using System.Text;
using Lamina;
using Lamina.Samples;

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8; // tables and pictures are drawn with more than ASCII

var root = TrainCommand.Create();
root.Subcommands.Add(PredictCommand.Create());
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
    return Fail(parsed.Errors[0].Message);

try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is UserException or CheckpointException or InvalidDataException or IOException or UnauthorizedAccessException)
{
    return Fail(exception.Message); // what is wrong with the user's input or disk; anything else is a bug and shows its stack
}

static int Fail(string message)
{
    Console.Error.WriteLine($"lenet5: {message.ReplaceLineEndings(" ")}");
    return 1;
}
