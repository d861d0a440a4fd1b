namespace MetaCatalog.Search;

/// <summary>A completion of what has been typed so far.</summary>
/// <param name="Text">The word or value.</param>
/// <param name="Field">The keyword field it is a value of, or null for a word of a suggesting text field.</param>
/// <param name="Count">In how many visible documents it occurs.</param>
public sealed record Completion(string Text, string? Field, int Count);
