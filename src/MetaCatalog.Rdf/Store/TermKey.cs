namespace MetaCatalog.Rdf.Store;

/// <summary>By what an entry is looked up, beside its text.</summary>
/// <param name="Head">What stands before the text.</param>
/// <param name="Hash">The hash of head and text.</param>
internal readonly record struct TermKey(TermHead Head, uint Hash);
