using MetaCatalog.Search.Analysis;
using MetaCatalog.Search.Filters;
using MetaCatalog.Search.Matching;
using MetaCatalog.Search.Queries;
using MetaCatalog.Search.Ranking;
using MetaCatalog.Search.Segments;
using MetaCatalog.Search.Storage;
using MetaCatalog.Search.Suggesting;

namespace MetaCatalog.Search;

/// <summary>
/// A search index after Lucene's model: immutable segments in memory and in files, changes visible as soon as they are applied.
/// Any number of threads may search while others write; a search sees one state from beginning to end, and neither waits for the other.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly SearchIndexOptions options;
    private readonly IndexWriter writer;

    private SearchIndex(IndexSchema schema, SearchIndexOptions options, IndexWriter writer) =>
        (Schema, this.options, this.writer) = (schema, options, writer);

    /// <summary>The declared fields.</summary>
    public IndexSchema Schema { get; }

    /// <summary>The sequence given with the last change applied; 0 for a new index.</summary>
    public long AppliedSequence => writer.State.AppliedSequence;

    /// <summary>The number of documents in the partitions.</summary>
    public int Count(IReadOnlyCollection<string> partitions) => writer.State.Visible(partitions).Sum(static segment => segment.LiveCount);

    /// <summary>Makes an index that lives in memory only.</summary>
    public static SearchIndex InMemory(IndexSchema schema, SearchIndexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        options ??= new SearchIndexOptions();
        return new SearchIndex(schema, options, new IndexWriter(schema, options, null, IndexState.Empty));
    }

    /// <summary>Opens the index of a folder as it was last committed; makes a new one when the folder is empty or not there. One process
    /// may have a folder open.</summary>
    /// <exception cref="IndexDamagedException">The saved index cannot be trusted: empty the folder and build it anew.</exception>
    public static SearchIndex Open(string folder, IndexSchema schema, SearchIndexOptions? options = null) =>
        Open(new DiskFolder(folder), schema, options ?? new SearchIndexOptions());

    internal static SearchIndex Open(IndexFolder folder, IndexSchema schema, SearchIndexOptions options) =>
        new(schema, options, IndexOpening.Open(folder, schema, options));

    /// <summary>Applies changes as one: searches that begin after the return see all of them, no search sees some.</summary>
    /// <param name="changes">In order; of several changes to one key the last counts.</param>
    /// <param name="appliedSequence">What <see cref="AppliedSequence"/> becomes.</param>
    /// <exception cref="ArgumentException">A document with a value that does not fit its field; nothing is applied.</exception>
    public void Apply(IReadOnlyList<IndexChange> changes, long appliedSequence)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var upsert in changes.OfType<Upsert>())
        {
            DocumentCheck.Require(upsert.Document, Schema);
        }

        writer.Apply(changes, appliedSequence);
    }

    /// <summary>Makes all that was applied durable. A crash at any point leaves the last committed state. In memory only, nothing.</summary>
    public void Commit() => writer.Commit();

    /// <summary>Merges the segments of each partition into one: after a rebuild this makes searching as cheap as it can be. Searches and
    /// changes go on meanwhile.</summary>
    public void Compact() => writer.Compact();

    /// <summary>Reads all files of the index again and names those that are no longer what was written: an index that shows any should be
    /// built anew. Searches and changes go on meanwhile.</summary>
    public IReadOnlyList<string> Damaged() => [.. writer.State.Segments.Where(static segment => segment is { FileName: not null, Segment.IsSound: false }).Select(static segment => segment.FileName!)];

    /// <summary>Answers a request.</summary>
    /// <exception cref="SearchRequestException">The request cannot be answered.</exception>
    /// <exception cref="QuerySyntaxException">A strict query text is not well formed.</exception>
    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SearchRun(request, Schema, options, writer.State).Answer();
    }

    /// <summary>Completes the last word of what has been typed, or all of it as a keyword; what is in most documents first.</summary>
    /// <param name="typed">The text so far.</param>
    /// <param name="partitions">The partitions the asker may see.</param>
    /// <param name="top">How many to give.</param>
    /// <param name="scope">Filters a document must pass to count.</param>
    /// <exception cref="SearchRequestException">A filter names a field that is not of its kind, or the text is too long.</exception>
    public IReadOnlyList<Completion> Complete(string typed, IReadOnlyCollection<string> partitions, int top = 10, IReadOnlyList<Filter>? scope = null)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        foreach (var filter in scope ?? [])
        {
            FilterTest.Check(filter, Schema);
        }

        return typed.Length > options.MaxQueryLength
            ? throw new SearchRequestException($"A query text may have {options.MaxQueryLength} characters.")
            : new Completer(Schema, writer.State.Visible(partitions), scope ?? []).Complete(typed, top);
    }

    /// <summary>A query for documents like this one: any of the words that set it apart. The document itself is left out.</summary>
    /// <param name="document">The document; it need not be in the index.</param>
    /// <param name="partitions">The partitions the asker may see: what is rare there sets apart.</param>
    public Query Like(Document document, IReadOnlyCollection<string> partitions)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new LikeQuery(new PlanContext(Schema, writer.State.Visible(partitions)), new Analyzer(options.StemsEnglish)).For(document);
    }

    /// <summary>Stops background work. What was not committed is lost.</summary>
    public void Dispose() => writer.Dispose();
}
