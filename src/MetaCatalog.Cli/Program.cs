using MetaCatalog.Cli;

return await Verbs.Run(args, Console.Out, Console.Error);
