using System.Runtime.CompilerServices;
using Lamina.Build;

// Writes every printed file into this repository, and names those that have changed.
var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));
foreach (var file in PrintedFiles.All)
{
    var path = Path.Combine(root, file.Path);
    var present = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
    var text = file.Current(present);
    if (present == text)
        continue;
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, text);
    Console.WriteLine(file.Name);
}

static string Here([CallerFilePath] string path = "") => path;
