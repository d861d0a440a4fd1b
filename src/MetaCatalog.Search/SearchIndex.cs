namespace MetaCatalog.Search;

/// <summary>A search index. Any number of threads may search while one writes; writers wait for each other.</summary>
public sealed class SearchIndex : IDisposable
{
    private SearchIndex(IndexSchema schema) => Schema = schema;

    /// <summary>The declared fields.</summary>
    public IndexSchema Schema { get; }

    /// <summary>The sequence given with the last change applied; 0 for a new index.</summary>
    public long AppliedSequence => throw new NotImplementedException();

    /// <summary>The number of documents in the partitions.</summary>
    public int Count(IReadOnlyCollection<string> partitions) => throw new NotImplementedException();

    /// <summary>Makes an index that lives in memory only.</summary>
    public static SearchIndex InMemory(IndexSchema schema, SearchIndexOptions? options = null) => throw new NotImplementedException();

    /// <summary>Opens the index of a folder as it was last committed; makes a new one when the folder is empty or not there.</summary>
    /// <exception cref="IndexDamagedException">The saved index cannot be trusted.</exception>
    public static SearchIndex Open(string folder, IndexSchema schema, SearchIndexOptions? options = null) => throw new NotImplementedException();

    /// <summary>Applies changes as one: searches that begin after the return see all of them, no search sees some.</summary>
    /// <param name="changes">In order; of several changes to one key the last counts.</param>
    /// <param name="appliedSequence">What <see cref="AppliedSequence"/> becomes.</param>
    /// <exception cref="ArgumentException">A document with a value that does not fit its field; nothing is applied.</exception>
    public void Apply(IReadOnlyList<IndexChange> changes, long appliedSequence) => throw new NotImplementedException();

    /// <summary>Makes all that was applied durable. A crash at any point leaves the last committed state.</summary>
    public void Commit() => throw new NotImplementedException();

    /// <summary>Answers a request.</summary>
    /// <exception cref="SearchRequestException">The request cannot be answered.</exception>
    /// <exception cref="Queries.QuerySyntaxException">A strict query text is not well formed.</exception>
    public SearchResult Search(SearchRequest request) => throw new NotImplementedException();

    /// <summary>Completes the last word of what has been typed, most frequent first.</summary>
    /// <param name="typed">The text so far.</param>
    /// <param name="partitions">The partitions the asker may see.</param>
    /// <param name="top">How many to give.</param>
    /// <param name="scope">Filters a document must pass to count.</param>
    public IReadOnlyList<Completion> Complete(string typed, IReadOnlyCollection<string> partitions, int top = 10, IReadOnlyList<Filter>? scope = null) =>
        throw new NotImplementedException();

    /// <summary>A query for documents like this one: the words that set it apart. The document itself is left out.</summary>
    public Queries.Query Like(Document document, IReadOnlyCollection<string> partitions) => throw new NotImplementedException();

    /// <summary>Stops background work. What was not committed is lost.</summary>
    public void Dispose() => throw new NotImplementedException();
}
