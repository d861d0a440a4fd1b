namespace MetaCatalog.Rdf.Canonical;

/// <summary>A dataset whose blank nodes are so alike that telling them apart would take more work than allowed.</summary>
/// <remarks>Such datasets are made on purpose to keep a processor busy (RDFC-1.0, 7.1, dataset poisoning).</remarks>
public sealed class CanonicalizationException(string message) : Exception(message);
