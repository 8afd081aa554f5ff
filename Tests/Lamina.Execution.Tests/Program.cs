namespace Lamina.Execution.Tests;

/// <summary>
/// The test project is a program as well: the tests of vector widths start it again with some of the processor's instructions switched off, which is
/// decided at process start.
/// </summary>
internal static class Program
{
    /// <param name="arguments">The file to write every network's numbers to.</param>
    private static int Main(string[] arguments)
    {
        if (arguments is not [var path])
        {
            Console.Error.WriteLine("usage: Lamina.Execution.Tests FILE   (the tests themselves run by 'dotnet test')");
            return 2;
        }

        WidthReport.Compute().Write(path);
        return 0;
    }
}
