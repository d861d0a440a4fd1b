namespace MetaCatalog.Search.Analysis;

/// <summary>How a value of a completing keyword field lies in the dictionary: its column and folded form, by which it is found, then the
/// value as written.</summary>
internal static class CompletedValue
{
    private const char Separator = '\u0001';
    private const char FirstColumn = '\u0020';

    /// <summary>Longer values are not completed.</summary>
    private const int MaxLength = 60;

    /// <summary>The term after its space, or null when the value is not completed.</summary>
    public static string? Term(int column, string value)
    {
        if (value.Length > MaxLength || value.Contains(Separator, StringComparison.Ordinal))
        {
            return null;
        }

        var folded = Folding.Fold(value);
        return folded.Length > MaxLength ? null : $"{(char)(FirstColumn + column)}{folded}{Separator}{value}";
    }

    /// <summary>What all terms begin with whose value begins so.</summary>
    public static string Prefix(int column, string folded) => $"{TermSpace.Values}{(char)(FirstColumn + column)}{folded}";

    /// <summary>The value as written.</summary>
    public static string Original(string term) => term[(term.IndexOf(Separator, StringComparison.Ordinal) + 1)..];
}
