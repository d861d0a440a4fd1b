using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <content>IRIs between angle brackets (Turtle 1.1, 6.3).</content>
internal ref partial struct TurtleLexer
{
    /// <summary>Reads an IRI and resolves it against the base.</summary>
    public void ReadIri(TermSlot slot, ByteBuffer baseIri)
    {
        var end = IriEnd(out var escaped);
        var reference = Window.Bytes[(Window.Position + 1)..end];
        reference = escaped ? Unescape(reference) : reference;
        var value = slot.Begin(TermKind.Iri);
        if (IriSyntax.IsAbsolute(reference))
        {
            value.Append(reference);
        }
        else
        {
            Resolve(value, baseIri, reference, end);
        }

        RequireIriLength(value.Length);
        Window.Position = end + 1;
    }

    private readonly void Resolve(ByteBuffer output, ByteBuffer baseIri, ReadOnlySpan<byte> reference, int end)
    {
        if (baseIri.Length == 0)
        {
            throw Fault(DiagnosticCodes.RelativeIri, $"The IRI <{Text(reference)}> is relative and there is no base IRI", Window.Position, end + 1);
        }

        RequireIriLength(reference.Length);
        IriResolution.Append(output, baseIri.Span, reference);
    }

    private int IriEnd(out bool escaped)
    {
        escaped = false;
        var index = Window.Position + 1;
        while (true)
        {
            var stop = index < Window.Bytes.Length ? Window.Bytes[index..].IndexOfAny(Delimiters.Iri) : -1;
            index = stop < 0 ? Window.Bytes.Length : index + stop;
            if (stop < 0)
            {
                RequireMore(ref index, "the '>' of an IRI");
            }
            else if (Window.Bytes[index] == '>')
            {
                return index;
            }
            else if (Window.Bytes[index] == '\\')
            {
                escaped = true;
                index++;
            }
            else
            {
                throw Fault(DiagnosticCodes.InvalidIri, $"An IRI may not hold {Window.Describe(index)}", index, index + 1);
            }
        }
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> reference)
    {
        var output = unescapedIri;
        output.Clear();
        var bad = Escapes.AppendIri(output, reference);
        if (bad >= 0)
        {
            throw Fault(DiagnosticCodes.InvalidEscape, "Expected \\uXXXX or \\UXXXXXXXX standing for a character", Window.Position + 1 + bad, Window.Position + 1 + bad);
        }

        return output.Span.IndexOfAny(Delimiters.Iri) < 0
            ? output.Span
            : throw Fault(DiagnosticCodes.InvalidIri, "An IRI may not hold the character that an escape in it stands for");
    }

    private readonly void RequireIriLength(int length)
    {
        if (length > options.MaxIriLength)
        {
            throw Fault(DiagnosticCodes.LimitExceeded, $"An IRI is longer than {options.MaxIriLength} bytes");
        }
    }

    private void RequireMore(ref int index, string expected)
    {
        if (!Window.More(ref index))
        {
            throw Window.Unexpected(index, expected);
        }
    }
}
