using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>FAIR Testing Resource vocabulary, version 1.3.</summary>
public static class Ftr
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "https://w3id.org/ftr#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Test = Of("Test");
    public static readonly Iri TestResult = Of("TestResult");
    public static readonly Iri TestResultSet = Of("TestResultSet");
    public static readonly Iri BenchmarkScore = Of("BenchmarkScore");
    public static readonly Iri ScoringAlgorithm = Of("ScoringAlgorithm");
    public static readonly Iri GuidanceContext = Of("GuidanceContext");
    public static readonly Iri OutputFromTest = Of("outputFromTest");
    public static readonly Iri OutputFromAlgorithm = Of("outputFromAlgorithm");
    public static readonly Iri ScoredTestResults = Of("scoredTestResults");
    public static readonly Iri AssessmentTarget = Of("assessmentTarget");
    public static readonly Iri Completion = Of("completion");
    public static readonly Iri Log = Of("log");
    public static readonly Iri Suggestion = Of("suggestion");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
