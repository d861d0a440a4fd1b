namespace MetaCatalog.Search.Queries;

/// <summary>A query text that <see cref="QueryMode.Strict"/> refuses.</summary>
/// <param name="message">What is wrong and what is allowed.</param>
/// <param name="position">The character of the text (UTF-16, from 0) where it is wrong.</param>
public sealed class QuerySyntaxException(string message, int position) : Exception($"{message} (at character {position + 1})")
{
    /// <summary>The character of the text, from 0.</summary>
    public int Position { get; } = position;
}
