using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.NTriples;

/// <content>The terms of a line.</content>
internal ref partial struct NTriplesParser
{
    private static ReadOnlySpan<byte> XsdString => "http://www.w3.org/2001/XMLSchema#string"u8;

    private void ReadNode(ByteBuffer unescaped, string expected, out TermSpan node) => node = index >= lines.Length ? throw Unexpected(expected) : lines[index] switch
    {
        (byte)'<' => TermSpan.Iri(ReadIri(unescaped, expected)),
        (byte)'_' => TermSpan.BlankNode(ReadLabel()),
        _ => throw Unexpected(expected),
    };

    private void ReadObject(out TermSpan term)
    {
        if (IsAt('"'))
        {
            ReadLiteral(out term);
        }
        else
        {
            ReadNode(scratch[2], "an object, an IRI in <>, a blank node _:label or a literal in double quotes", out term);
        }
    }

    private ReadOnlySpan<byte> ReadIri(ByteBuffer unescaped, string expected)
    {
        if (!IsAt('<'))
        {
            throw Unexpected(expected);
        }

        var start = ++index;
        var escaped = FindIriEnd();
        var iri = lines[start..index];
        index++;
        iri = escaped ? Unescape(unescaped, iri, start) : iri;
        if (iri.Length > session.Options.MaxIriLength)
        {
            throw Fault(DiagnosticCodes.LimitExceeded, $"An IRI is longer than {session.Options.MaxIriLength} bytes", start);
        }

        return IriSyntax.IsAbsolute(iri) ? iri : throw Fault(DiagnosticCodes.RelativeIri, $"The IRI <{System.Text.Encoding.UTF8.GetString(iri)}> is relative; N-Triples and N-Quads need absolute IRIs", start);
    }

    private bool FindIriEnd()
    {
        var escaped = false;
        while (true)
        {
            var stop = lines[index..].IndexOfAny(Delimiters.Iri);
            index = stop < 0 ? lines.Length : index + stop;
            if (IsAt('>'))
            {
                return escaped;
            }

            if (!IsAt('\\'))
            {
                throw IsAtEnd ? Unexpected("'>'") : Fault(DiagnosticCodes.InvalidIri, $"An IRI may not hold {window.Describe(window.Position + index)}", index);
            }

            escaped = true;
            index++;
        }
    }

    private readonly ReadOnlySpan<byte> Unescape(ByteBuffer output, ReadOnlySpan<byte> iri, int start)
    {
        output.Clear();
        var bad = Escapes.AppendIri(output, iri);
        if (bad >= 0)
        {
            throw Fault(DiagnosticCodes.InvalidEscape, "Expected \\uXXXX or \\UXXXXXXXX standing for a character", start + bad);
        }

        return output.Span.IndexOfAny(Delimiters.Iri) < 0
            ? output.Span
            : throw Fault(DiagnosticCodes.InvalidIri, "An IRI may not hold the character that an escape in it stands for", start);
    }

    private ReadOnlySpan<byte> ReadLabel()
    {
        var rest = lines[index..];
        var length = rest.StartsWith("_:"u8) ? NameScanner.LabelLength(rest[2..]) : 0;
        if (length == 0)
        {
            throw Fault(DiagnosticCodes.InvalidBlankNodeLabel, "A blank node is written _: and a label of letters, digits, '_', '-' and inner '.'", index);
        }

        index += 2 + length;
        return rest.Slice(2, length);
    }

    private void ReadLiteral(out TermSpan literal)
    {
        var text = ReadText();
        SkipBlanks();
        if (IsAt('@'))
        {
            ReadLanguage(text, out literal);
        }
        else if (lines[index..].StartsWith("^^"u8))
        {
            index += 2;
            SkipBlanks();
            var datatype = ReadIri(scratch[3], "a datatype, an IRI in <>");
            literal = TermSpan.Literal(text, datatype.SequenceEqual(XsdString) ? default : datatype);
        }
        else
        {
            literal = TermSpan.Literal(text);
        }
    }

    private ReadOnlySpan<byte> ReadText()
    {
        var start = ++index;
        var escaped = FindQuote();
        var text = lines[start..index];
        index++;
        if (escaped)
        {
            var output = scratch[2];
            output.Clear();
            var bad = Escapes.AppendString(output, text);
            text = bad < 0 ? output.Span : throw Fault(DiagnosticCodes.InvalidEscape, "Expected \\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX or \\UXXXXXXXX standing for a character", start + bad);
        }

        return text.Length <= session.Options.MaxLiteralLength ? text : throw Fault(DiagnosticCodes.LimitExceeded, $"A literal is longer than {session.Options.MaxLiteralLength} bytes", start);
    }

    private bool FindQuote()
    {
        var escaped = false;
        while (true)
        {
            var stop = lines[index..].IndexOfAny(Delimiters.DoubleQuoted);
            index = stop < 0 ? lines.Length : index + stop;
            if (IsAt('"'))
            {
                return escaped;
            }

            if (!IsAt('\\') || index + 1 >= lines.Length || lines[index + 1] == '\n')
            {
                throw Unexpected("the closing '\"' of a literal");
            }

            escaped = true;
            index += 2;
        }
    }

    private void ReadLanguage(ReadOnlySpan<byte> text, out TermSpan literal)
    {
        var rest = lines[(index + 1)..];
        var (tag, direction) = LanguageTagScanner.Measure(rest);
        if (tag <= 0)
        {
            throw Fault(DiagnosticCodes.InvalidLanguageTag, "A language tag is letters, then groups of letters and digits after hyphens, such as @ja-Kana", index);
        }

        index += 1 + tag + direction;
        literal = TermSpan.Literal(text, default, rest[..tag], direction == 0 ? default : rest.Slice(tag + 2, direction - 2));
    }
}
