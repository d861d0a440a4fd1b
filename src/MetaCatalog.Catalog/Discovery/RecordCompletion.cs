namespace MetaCatalog.Catalog.Discovery;

/// <summary>How what is being typed may go on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The last word completed, or the value that all that was typed is the beginning of.</param>
/// <param name="Count">In how many records that the actor may see it occurs.</param>
public sealed record RecordCompletion(CompletionKind Kind, string Text, int Count)
{
    /// <summary>What the search box holds when this is taken.</summary>
    /// <param name="typed">What was typed.</param>
    public string Query(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Kind == CompletionKind.Word ? typed[..(typed.LastIndexOfAny([' ', '\u3000']) + 1)] + Text : Text;
    }
}

/// <summary>What a completion is.</summary>
public enum CompletionKind
{
    /// <summary>A word of titles, descriptions and keywords.</summary>
    Word,

    /// <summary>A keyword.</summary>
    Keyword,

    /// <summary>The name of a publisher.</summary>
    Publisher,

    /// <summary>An identifier of a dataset: a DOI, an accession number.</summary>
    Identifier,
}
