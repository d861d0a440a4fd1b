using System.CommandLine;
using MetaCatalog.Cli.Commands;

var root = new RootCommand("MetaCatalog: a catalog of research data. Every verb has --help.")
{
    ServeCommand.Create(),
    ImportCommand.Create(),
    ExportCommand.Create(),
    ValidateCommand.Create(),
    VerifyCommand.Create(),
    RebuildCommand.Create(),
    TokenCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
