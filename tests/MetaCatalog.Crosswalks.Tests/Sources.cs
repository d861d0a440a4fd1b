using MetaCatalog.Catalog.Access;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.TestKit;

namespace MetaCatalog.Crosswalks.Tests;

/// <summary>The records that every crosswalk is tried on: minimal, full, lossy.</summary>
internal static class Sources
{
    public const string Topic = "https://catalog.example/datasets/0123456789abcdef";

    public static TheoryData<string> Names => ["minimal", "full", "lossy"];

    public static CrosswalkSource Load(string name, AccessLevel level = AccessLevel.Open) =>
        From(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests", "MetaCatalog.Crosswalks.Tests", $"{name}.in.ttl")), level);

    public static CrosswalkSource From(string turtle, AccessLevel level = AccessLevel.Open) =>
        new(RdfReader.ReadGraph(turtle, RdfFormat.Turtle), new Iri(Topic), Topic, level);

    /// <summary>The files of a shared folder that fit the pattern; skips the running test when the folder is absent.</summary>
    public static IReadOnlyList<string> Corpus(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(SharedFolder.Require($"corpus/{folder}"), pattern).Order(StringComparer.Ordinal)];

    /// <summary>A loss report as text.</summary>
    public static string Text(IEnumerable<MappingLoss> losses) =>
        string.Concat(losses.Select(static loss => $"{loss.Kind}: {loss.What} — {loss.Reason}\n"));
}
