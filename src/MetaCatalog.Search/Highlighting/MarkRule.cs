namespace MetaCatalog.Search.Highlighting;

/// <summary>What of a text a part of a query marks: terms one after the other, or any term a pattern accepts.</summary>
/// <param name="Terms">The terms with their offsets; empty for a pattern.</param>
/// <param name="Accepts">The pattern, or null.</param>
internal sealed record MarkRule(IReadOnlyList<(string Term, int Offset)> Terms, Func<string, bool>? Accepts = null);
