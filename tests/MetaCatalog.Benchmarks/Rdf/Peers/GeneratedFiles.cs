using System.Diagnostics;
using MetaCatalog.Rdf;
using MetaCatalog.TestKit;

namespace MetaCatalog.Benchmarks.Rdf.Peers;

/// <summary>The generator's catalogs of one size, made once: N-Triples, Turtle, JSON-LD, records one by one, and RDF/XML from the N-Triples.</summary>
internal sealed class GeneratedFiles
{
    private readonly string stem;

    public GeneratedFiles(string folder, int records)
    {
        Directory.CreateDirectory(folder);
        stem = Path.Combine(folder, $"cat-{records}");
        if (!File.Exists(With(".ndjson")))
        {
            Generate(folder, records);
        }

        if (!File.Exists(With(".rdf")))
        {
            MakeRdfXml();
        }
    }

    public string With(string extension) => stem + extension;

    private static void Generate(string folder, int records)
    {
        var script = SharedFolder.Require("bench/rdf/gen.py");
        using var python = Process.Start(new ProcessStartInfo("python3", [script, "--n", $"{records}", "--out", folder, "--formats", "nt,ttl,jsonld,ndjson"]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("python3 did not start.");
        python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        if (python.ExitCode != 0)
        {
            throw new InvalidOperationException($"{script} ended with {python.ExitCode}.");
        }
    }

    private void MakeRdfXml()
    {
        using (var input = File.OpenRead(With(".nt")))
        using (var output = File.Create(With(".part")))
        {
            RdfWriter.Write(RdfReader.ReadGraph(input, RdfFormat.NTriples), RdfFormat.RdfXml, output);
        }

        File.Move(With(".part"), With(".rdf"));
    }
}
