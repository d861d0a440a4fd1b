using MetaCatalog.Benchmarks;

return Benchmarks.Run(args);
