using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Store;

/// <summary>
/// Statements whose objects have no number yet. A look-up mostly waits for memory, so many are begun before the first is finished.
/// </summary>
internal sealed class PendingObjects(TermDictionary terms)
{
    private const int Most = 64;
    private const int MostBytes = 64 * 1024;
    private readonly Statement[] statements = new Statement[Most];
    private readonly ByteBuffer values = new(16 * 1024);
    private int count;

    public void Add(uint subject, uint predicate, in TermSpan value, TripleChunks output)
    {
        var key = terms.KeyOf(value);
        statements[count++] = new Statement(subject, predicate, key, values.Length, value.Value.Length);
        values.Append(value.Value);
        terms.Approach(key);
        if (count == Most || values.Length > MostBytes)
        {
            Finish(output);
        }
    }

    public void Finish(TripleChunks output)
    {
        var waiting = statements.AsSpan(0, count);
        foreach (ref readonly var statement in waiting)
        {
            terms.ApproachEntry(statement.Key);
        }

        foreach (ref readonly var statement in waiting)
        {
            output.Add(new EncodedTriple(statement.Subject, statement.Predicate, terms.Encode(statement.Key, values.Span.Slice(statement.Start, statement.Length))));
        }

        count = 0;
        values.Clear();
    }

    private readonly record struct Statement(uint Subject, uint Predicate, TermKey Key, int Start, int Length);
}
