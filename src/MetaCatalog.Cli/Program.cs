using System.CommandLine;

return await new RootCommand("MetaCatalog: a catalog of research data.").Parse(args).InvokeAsync();
