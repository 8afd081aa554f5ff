using System.CommandLine;
using Lamina.Zoo;

var root = new RootCommand("Known networks, declared in Lamina.") { ListCommand.Create(), InfoCommand.Create(), TimeCommand.Create() };
return root.Parse(args.Length == 0 ? ["--help"] : args).Invoke();
