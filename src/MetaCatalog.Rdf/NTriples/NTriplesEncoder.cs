using System.Buffers;
using System.Text;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.NTriples;

/// <summary>Writes terms as canonical N-Triples (RDF 1.1 N-Triples, 4; RDFC-1.0, A): one spelling for each term.</summary>
internal static class NTriplesEncoder
{
    private static readonly SearchValues<byte> EscapedInLiterals = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static b => (byte)b), 0x7F, (byte)'"', (byte)'\\']);

    public static void Append(ByteBuffer output, Term term)
    {
        switch (term)
        {
            case Iri iri:
                AppendIri(output, iri.Value);
                break;
            case BlankNode node:
                output.Append("_:"u8);
                output.Append(node.Label);
                break;
            case Literal literal:
                AppendLiteral(output, literal);
                break;
        }
    }

    public static void Append(ByteBuffer output, in TermSpan term)
    {
        switch (term.Kind)
        {
            case TermKind.Iri:
                AppendIri(output, term.Value);
                break;
            case TermKind.BlankNode:
                output.Append("_:"u8);
                output.Append(term.Value);
                break;
            case TermKind.Literal:
                AppendLiteral(output, term);
                break;
        }
    }

    public static void AppendIri(ByteBuffer output, string iri)
    {
        output.Append((byte)'<');
        var start = output.Length;
        output.Append(iri);
        EscapeFrom(output, start, Delimiters.Iri);
        output.Append((byte)'>');
    }

    public static void AppendIri(ByteBuffer output, ReadOnlySpan<byte> iri)
    {
        output.Append((byte)'<');
        var start = output.Length;
        output.Append(iri);
        EscapeFrom(output, start, Delimiters.Iri);
        output.Append((byte)'>');
    }

    /// <summary>Appends a quoted string.</summary>
    public static void AppendText(ByteBuffer output, string text)
    {
        output.Append((byte)'"');
        var start = output.Length;
        output.Append(text);
        EscapeFrom(output, start, EscapedInLiterals);
        output.Append((byte)'"');
    }

    /// <summary>Appends a quoted string.</summary>
    public static void AppendText(ByteBuffer output, ReadOnlySpan<byte> text)
    {
        output.Append((byte)'"');
        var start = output.Length;
        output.Append(text);
        EscapeFrom(output, start, EscapedInLiterals);
        output.Append((byte)'"');
    }

    private static void AppendLiteral(ByteBuffer output, Literal literal)
    {
        AppendText(output, literal.LexicalForm);
        if (literal.Language is not null)
        {
            output.Append((byte)'@');
            output.Append(literal.Language);
            AppendDirection(output, literal.Direction);
        }
        else if (!ReferenceEquals(literal.Datatype, Xsd.String) && literal.Datatype != Xsd.String)
        {
            output.Append("^^"u8);
            AppendIri(output, literal.Datatype.Value);
        }
    }

    private static void AppendLiteral(ByteBuffer output, in TermSpan literal)
    {
        AppendText(output, literal.Value);
        if (!literal.Language.IsEmpty)
        {
            output.Append((byte)'@');
            output.Append(literal.Language);
            output.Append(literal.Direction.IsEmpty ? default : "--"u8);
            output.Append(literal.Direction);
        }
        else if (!literal.Datatype.IsEmpty)
        {
            output.Append("^^"u8);
            AppendIri(output, literal.Datatype);
        }
    }

    private static void AppendDirection(ByteBuffer output, string? direction)
    {
        if (direction is not null)
        {
            output.Append("--"u8);
            output.Append(direction);
        }
    }

    // Text seldom needs escapes, so it is written first and looked at afterwards.
    private static void EscapeFrom(ByteBuffer output, int start, SearchValues<byte> escaped)
    {
        var first = output.Span[start..].IndexOfAny(escaped);
        if (first < 0)
        {
            return;
        }

        var tail = output.Span[(start + first)..].ToArray();
        output.Truncate(start + first);
        foreach (var b in tail)
        {
            if (escaped.Contains(b))
            {
                AppendEscape(output, b, isIri: ReferenceEquals(escaped, Delimiters.Iri));
            }
            else
            {
                output.Append(b);
            }
        }
    }

    private static void AppendEscape(ByteBuffer output, byte b, bool isIri)
    {
        var letter = isIri ? (byte)0 : b switch
        {
            (byte)'\b' => (byte)'b',
            (byte)'\t' => (byte)'t',
            (byte)'\n' => (byte)'n',
            (byte)'\f' => (byte)'f',
            (byte)'\r' => (byte)'r',
            (byte)'"' or (byte)'\\' => b,
            _ => (byte)0,
        };
        output.Append((byte)'\\');
        if (letter != 0)
        {
            output.Append(letter);
            return;
        }

        output.Append("u00"u8);
        output.Append(Encoding.ASCII.GetBytes(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
