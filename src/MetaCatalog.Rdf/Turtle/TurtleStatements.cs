using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Rdf.Writing;

namespace MetaCatalog.Rdf.Turtle;

/// <summary>Writes what is said of a subject: its predicates, their objects, and the nodes and lists inside them.</summary>
internal sealed class TurtleStatements(ByteBuffer output, NestingPlan plan, TurtleNames names, PredicateOrder predicates)
{
    private const int Indent = 4;
    private const int MaxOnStack = 64;
    private const int MaxInserted = 8;
    private const int LongList = 7;
    private readonly ByteBuffer separator = new();

    /// <summary>For texts that are ordered when they are written.</summary>
    public Pieces Pieces { get; } = new(TextOrder.Compare);

    public void AppendIndent(int depth) => AppendIndent(output, depth);

    public void AppendNode(ByteBuffer text, Term node)
    {
        if (node is BlankNode blank)
        {
            text.Append("_:"u8);
            text.Append(plan.Label(blank));
        }
        else if (node == RdfTerms.Nil)
        {
            text.Append("()"u8);
        }
        else
        {
            names.Append(text, ((Iri)node).Value);
        }
    }

    /// <summary>Writes predicates and objects.</summary>
    /// <param name="said">The triples of one subject.</param>
    /// <param name="depth">How far lines after the first are moved in.</param>
    public void WritePredicates(List<Triple> said, int depth)
    {
        var places = said.Count <= MaxOnStack ? stackalloc long[said.Count] : new long[said.Count];
        predicates.Sort(said, places);
        var end = 0;
        for (var start = 0; start < places.Length; start = end)
        {
            if (start > 0)
            {
                output.Append(" ;\n"u8);
                AppendIndent(depth);
            }

            end = PredicateOrder.EndOfRun(places, start);
            output.Append(predicates.TextAt(places[start]));
            WriteObjects(said, places[start..end], depth);
        }
    }

    private void WriteObjects(List<Triple> said, Span<long> places, int depth)
    {
        if (places.Length == 1)
        {
            output.Append((byte)' ');
            WriteObject(said[PredicateOrder.IndexAt(places[0])].Object, depth);
            return;
        }

        // Terms in order, then nested nodes by their text.
        output.Append((byte)'\n');
        AppendIndent(depth + 1);
        var terms = MoveNestedBehind(said, places);
        SortTerms(said, places[..terms]);
        foreach (var place in places[..terms])
        {
            WriteObject(said[PredicateOrder.IndexAt(place)].Object, depth + 1);
            AppendSeparator(depth + 1);
        }

        if (terms < places.Length)
        {
            WriteNested(said, places[terms..], depth + 1);
        }
        else
        {
            output.Truncate(output.Length - SeparatorLength(depth + 1));
        }
    }

    private int MoveNestedBehind(List<Triple> said, Span<long> places)
    {
        var terms = places.Length;
        for (var i = 0; i < terms;)
        {
            if (said[PredicateOrder.IndexAt(places[i])].Object is BlankNode node && plan.IsNested(node))
            {
                terms--;
                (places[i], places[terms]) = (places[terms], places[i]);
            }
            else
            {
                i++;
            }
        }

        return terms;
    }

    private void SortTerms(List<Triple> said, Span<long> places)
    {
        if (places.Length > MaxInserted)
        {
            places.Sort((left, right) => Compare(said, left, right));
            return;
        }

        for (var i = 1; i < places.Length; i++)
        {
            for (var j = i; j > 0 && Compare(said, places[j - 1], places[j]) > 0; j--)
            {
                (places[j - 1], places[j]) = (places[j], places[j - 1]);
            }
        }
    }

    private int Compare(List<Triple> said, long left, long right) => plan.Compare(said[PredicateOrder.IndexAt(left)].Object, said[PredicateOrder.IndexAt(right)].Object);

    private void WriteNested(List<Triple> said, ReadOnlySpan<long> places, int depth)
    {
        var start = output.Length;
        var ends = places.Length <= MaxOnStack ? stackalloc int[places.Length] : new int[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (i > 0)
            {
                AppendSeparator(depth);
            }

            WriteObject(said[PredicateOrder.IndexAt(places[i])].Object, depth);
            ends[i] = output.Length;
        }

        separator.Clear();
        AppendSeparator(separator, depth);
        Pieces.Arrange(output, start, ends, separator.Span);
    }

    private void WriteObject(Term term, int depth)
    {
        switch (term)
        {
            case Literal literal:
                TurtleLiterals.Append(output, literal, names);
                break;
            case BlankNode blank when plan.Of(blank) is { IsNested: true } node:
                WriteNested(node, depth);
                break;
            default:
                AppendNode(output, term);
                break;
        }
    }

    private void WriteNested(PlannedNode node, int depth)
    {
        if (plan.Items(node) is { } items)
        {
            WriteList(items, depth);
        }
        else if (node.Said.Count == 0)
        {
            output.Append("[]"u8);
        }
        else
        {
            output.Append("[\n"u8);
            AppendIndent(depth + 1);
            WritePredicates(node.Said, depth + 1);
            output.Append((byte)'\n');
            AppendIndent(depth);
            output.Append((byte)']');
        }
    }

    private void WriteList(List<Term> items, int depth)
    {
        var isLong = items.Count >= LongList || items.Exists(item => item is BlankNode node && plan.IsNested(node));
        output.Append((byte)'(');
        foreach (var item in items)
        {
            AppendGap(isLong, depth + 1);
            WriteObject(item, depth + 1);
        }

        AppendGap(isLong, depth);
        output.Append((byte)')');
    }

    private void AppendGap(bool isBreak, int depth)
    {
        output.Append(isBreak ? (byte)'\n' : (byte)' ');
        AppendIndent(isBreak ? depth : 0);
    }

    private void AppendSeparator(int depth) => AppendSeparator(output, depth);

    private static void AppendSeparator(ByteBuffer text, int depth)
    {
        text.Append(",\n"u8);
        AppendIndent(text, depth);
    }

    private static int SeparatorLength(int depth) => ",\n"u8.Length + (Indent * depth);

    private static void AppendIndent(ByteBuffer text, int depth)
    {
        text.GetSpan(Indent * depth)[..(Indent * depth)].Fill((byte)' ');
        text.Advance(Indent * depth);
    }
}
