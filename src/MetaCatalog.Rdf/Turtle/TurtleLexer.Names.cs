using System.Text;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Turtle;

/// <content>Prefixed names, bare words and blank node labels (Turtle 1.1, 6.5).</content>
internal ref partial struct TurtleLexer
{
    /// <summary>Measures the bare word or prefix at the position, and moves nowhere.</summary>
    /// <param name="isPrefix">Whether a colon follows.</param>
    public int MeasureWord(out bool isPrefix)
    {
        var end = NameEnd(Window.Position);
        isPrefix = end < Window.Bytes.Length && Window.Bytes[end] == ':';
        return end - Window.Position;
    }

    /// <summary>Reads <c>prefix:</c> of a declaration.</summary>
    public void ReadPrefix(ByteBuffer prefix)
    {
        Peek();
        var length = MeasureWord(out var isPrefix);
        if (!isPrefix || !IsPrefix(Window.Bytes.Slice(Window.Position, length)))
        {
            throw Unexpected("a prefix with its colon, such as 'dct:'");
        }

        prefix.Set(Window.Bytes.Slice(Window.Position, length));
        Window.Position += length + 1;
    }

    /// <summary>Reads a prefixed name that was read before into a slot.</summary>
    /// <returns>False when something else comes next.</returns>
    public bool TryReadKnownName(TermSlot slot)
    {
        var rest = Window.Bytes[Window.Position..];
        var length = NameMemory.LengthOf(rest);
        var iri = names.Recall(rest[..length]);
        if (iri.IsEmpty)
        {
            return false;
        }

        slot.SetIri(iri);
        Window.Position += length;
        return true;
    }

    /// <summary>Forgets what names stand for, as a prefix is declared.</summary>
    public readonly void ForgetNames() => names.Clear();

    /// <summary>Reads a prefixed name, whose prefix was measured, into a slot.</summary>
    public void ReadPrefixedName(TermSlot slot, PrefixTable prefixes, int prefixLength)
    {
        var end = LocalNameEnd(Window.Position + prefixLength + 1, out var escaped);
        var prefix = Window.Bytes.Slice(Window.Position, prefixLength);
        if (!prefixes.TryFind(prefix, out var iri))
        {
            throw IsPrefix(prefix)
                ? Fault(DiagnosticCodes.UndefinedPrefix, $"The prefix '{Text(prefix)}:' is not declared", Window.Position, Window.Position + prefixLength + 1)
                : Unexpected("a prefixed name");
        }

        var local = Window.Bytes[(Window.Position + prefixLength + 1)..end];
        var value = slot.Begin(Model.TermKind.Iri);
        value.Append(iri);
        if (escaped)
        {
            Escapes.AppendLocalName(value, local);
        }
        else
        {
            value.Append(local);
        }

        RequireIriLength(value.Length);
        var rest = Window.Bytes[Window.Position..];
        if (NameMemory.LengthOf(rest) == end - Window.Position)
        {
            names.Learn(rest[..(end - Window.Position)], value.Span);
        }

        Window.Position = end;
    }

    /// <summary>Reads <c>_:label</c>.</summary>
    public void ReadLabel(TermSlot slot)
    {
        var hasLabel = PeekAt(1) == ':' && PeekAt(2) is not (End or '.' or '-');
        var end = hasLabel ? NameEnd(Window.Position + 2) : 0; // may move the window
        var label = hasLabel ? Window.Bytes[(Window.Position + 2)..end] : default;
        if (label.IsEmpty || NameScanner.LabelLength(label) != label.Length)
        {
            throw Fault(DiagnosticCodes.InvalidBlankNodeLabel, "A blank node is written _: and a label of letters, digits, '_', '-' and inner '.'");
        }

        BlankNodeLabels.SetLabelled(slot, label);
        Window.Position = end;
    }

    private static bool IsPrefix(ReadOnlySpan<byte> prefix)
    {
        if (prefix.IsEmpty)
        {
            return true;
        }

        Rune.DecodeFromUtf8(prefix, out var first, out _);
        return NameCharacters.IsBase(first);
    }

    // PN_LOCAL, from after the colon
    private int LocalNameEnd(int index, out bool escaped)
    {
        escaped = false;
        var dots = 0;
        var first = true;
        while (index < Window.Bytes.Length || Window.More(ref index))
        {
            var length = LocalCharacterLength(ref index, first, ref escaped);
            if (length == 0 && (first || Window.Bytes[index] != '.'))
            {
                break;
            }

            dots = length == 0 ? dots + 1 : 0;
            index += Math.Max(length, 1);
            first = false;
        }

        return index - dots;
    }

    private int LocalCharacterLength(ref int index, bool first, ref bool escaped)
    {
        var b = Window.Bytes[index];
        if (b < 0x80)
        {
            return NameCharacters.IsName(b) ? (first && b == '-' ? 0 : 1)
                : b == ':' ? 1
                : b == '%' ? PercentLength(ref index)
                : b == '\\' ? LocalEscapeLength(ref index, ref escaped)
                : 0;
        }

        Rune.DecodeFromUtf8(Window.Bytes[index..], out var rune, out var length);
        return (first ? NameCharacters.IsBase(rune) : NameCharacters.IsName(rune)) ? length : 0;
    }

    private int PercentLength(ref int index)
    {
        var distance = index - Window.Position;
        var (high, low) = (PeekAt(distance + 1), PeekAt(distance + 2));
        index = Window.Position + distance;
        return high != End && low != End && NameCharacters.IsHex((byte)high) && NameCharacters.IsHex((byte)low)
            ? 3
            : throw Fault(DiagnosticCodes.InvalidEscape, "Expected two hexadecimal digits after '%' in a local name", index, index);
    }

    private int LocalEscapeLength(ref int index, ref bool escaped)
    {
        var distance = index - Window.Position;
        var letter = PeekAt(distance + 1);
        index = Window.Position + distance;
        escaped = true;
        return letter != End && "_~.-!$&'()*+,;=/?#@%"u8.Contains((byte)letter)
            ? 2
            : throw Fault(DiagnosticCodes.InvalidEscape, "In a local name a backslash may stand only before one of _~.-!$&'()*+,;=/?#@%", index, index);
    }
}
