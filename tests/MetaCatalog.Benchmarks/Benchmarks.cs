namespace MetaCatalog.Benchmarks;

/// <summary>The explicit list of benchmarks: name → what it runs with the remaining arguments.</summary>
internal static class Benchmarks
{
    private static readonly SortedDictionary<string, Action<string[]>> All = new(StringComparer.Ordinal)
    {
        ["assess"] = Assessment.AssessmentBenchmark.Run,
        ["catalog"] = Catalog.CatalogBenchmark.Run,
        ["catalog-stages"] = Catalog.StagesBenchmark.Run,
        ["crosswalks"] = Crosswalks.CrosswalkBenchmark.Run,
        ["data-files"] = DataFiles.DataFilesBenchmark.Run,
        ["json-schema"] = JsonSchema.SchemaBenchmark.Run,
        ["jsonld-read"] = JsonLd.JsonLdBenchmark.Read,
        ["jsonld-records"] = JsonLd.JsonLdBenchmark.Records,
        ["kill"] = Kill.KillBenchmark.Run,
        ["kill-writer"] = Kill.KillBenchmark.Write,
        ["product"] = Product.ProductBenchmark.Run,
        ["product-service"] = Product.ProductBenchmark.Serve,
        ["product-stages"] = Product.ImportStages.Run,
        ["rdf"] = Rdf.RdfBenchmark.Run,
        ["rdf-own"] = Rdf.Peers.OwnRates.Run,
        ["rdf-peers"] = Rdf.Peers.PeerBenchmark.Run,
        ["rdf-fuzz"] = Rdf.FuzzBenchmark.Run,
        ["rdf-stream"] = Rdf.RdfBenchmark.ReadOnce,
        ["reassess"] = Assessment.ReassessBenchmark.Run,
        ["search"] = Search.SearchBenchmark.Run,
        ["search-load"] = Search.LoadBenchmark.Run,
        ["search-relevance"] = Search.Relevance.RelevanceBenchmark.Run,
        ["search-speed"] = Search.SpeedBenchmark.Run,
        ["shacl-documents"] = Shacl.ShaclBenchmark.Documents,
        ["shacl-whole"] = Shacl.ShaclBenchmark.Whole,
    };

    public static int Run(string[] args)
    {
        if (args.Length > 0 && All.TryGetValue(args[0], out var benchmark))
        {
            benchmark(args[1..]);
            return 0;
        }

        Console.WriteLine($"usage: dotnet run -c Release --project tests/MetaCatalog.Benchmarks -- NAME [ARGUMENTS]\nNames: {string.Join(", ", All.Keys)}");
        return args.Length == 0 ? 0 : 2;
    }
}
