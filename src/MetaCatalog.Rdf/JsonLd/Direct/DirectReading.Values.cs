using System.Text;
using System.Text.Json;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.JsonLd.Direct;

/// <summary>Value objects, native values and references.</summary>
internal ref partial struct DirectReading
{
    private readonly bool IsValueObject(int index)
    {
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            if (plan.Terms[key]!.Keyword == Keyword.Value) // planned
            {
                return true;
            }
        }

        return false;
    }

    private readonly void ReadValueObject(int index, ReadOnlySpan<byte> predicate, int depth, bool isStatement)
    {
        var (value, type) = (0, -1);
        ReadOnlySpan<byte> language = default;
        for (var key = index + 1; key < tape[index].Next; key = tape[key + 1].Next)
        {
            var keyword = plan.Terms[key]!.Keyword; // planned
            value = keyword == Keyword.Value ? key + 1 : value;
            type = keyword == Keyword.Type ? key : type;
            language = keyword == Keyword.Language ? Text(key + 1) : language;
        }

        if (!isStatement || (!language.IsEmpty && !LanguageTags.CanBeWritten(language)))
        {
            return;
        }

        EmitLiteral(value, emission.Slot(depth), predicate, type < 0 ? default : plan.Contexts[type]!.Term(Text(type + 1)).Iri, language); // planned
    }

    private readonly void EmitLiteral(int value, TermSlot subject, ReadOnlySpan<byte> predicate, ReadOnlySpan<byte> datatype, ReadOnlySpan<byte> language)
    {
        if (tape[value].Type == JsonTokenType.String)
        {
            emission.Emit(subject, predicate, TermSpan.Literal(Unescaped(value), datatype.SequenceEqual(DirectEmission.StringIri) ? default : datatype, language));
        }
        else
        {
            EmitNative(value, subject, predicate, datatype, isCoerced: !datatype.IsEmpty);
        }
    }

    // JSON-LD 1.1 API, 8.2.2, steps 9–11. An empty datatype that is coerced is xsd:string.
    private readonly void EmitNative(int index, TermSlot subject, ReadOnlySpan<byte> predicate, ReadOnlySpan<byte> datatype, bool isCoerced)
    {
        var text = Text(index);
        datatype = datatype.IsEmpty && isCoerced ? DirectEmission.StringIri : datatype;
        if (tape[index].Type is JsonTokenType.True or JsonTokenType.False)
        {
            emission.Emit(subject, predicate, TermSpan.Literal(text, datatype.IsEmpty ? DirectEmission.BooleanIri : datatype));
            return;
        }

        var isPlainInteger = text.Length <= 20 && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        if (isPlainInteger && !datatype.SequenceEqual(DirectEmission.DoubleIri))
        {
            emission.Emit(subject, predicate, TermSpan.Literal(text, datatype.IsEmpty ? DirectEmission.IntegerIri : datatype));
            return;
        }

        var number = new JsonNumber(Encoding.ASCII.GetString(text));
        var isInteger = number.IsInteger(out var digits) && !datatype.SequenceEqual(DirectEmission.DoubleIri);
        var lexical = Encoding.ASCII.GetBytes(isInteger ? digits : EcmaScriptNumber.ToXsdDouble(number.Value));
        emission.Emit(subject, predicate, TermSpan.Literal(lexical, datatype.IsEmpty ? isInteger ? DirectEmission.IntegerIri : DirectEmission.DoubleIri : datatype));
    }

    // A text that must be the name of a node, into the slot of the depth.
    private readonly bool SetNode(int index, int depth, DirectContext context, bool vocabulary)
    {
        var isNode = SetReference(emission.Slot(depth), Text(index), context, vocabulary);
        if (!isNode && session.Options.Warnings is not null)
        {
            var text = Encoding.UTF8.GetString(Text(index));
            session.WarnOfIri(session.ExpandIri(context.Active, text, documentRelative: true, vocabulary) ?? text, tape[index].Start - 1);
        }

        return isNode;
    }

    /// <summary>Expands a reference into the slot (5.2.2).</summary>
    /// <returns>False when it is no absolute IRI.</returns>
    private readonly bool SetReference(TermSlot slot, ReadOnlySpan<byte> text, DirectContext context, bool vocabulary)
    {
        var colon = text.IndexOf((byte)':');
        var isWhole = colon > 0 && text[(colon + 1)..].StartsWith("//"u8);
        if (vocabulary && (!isWhole || context.HasIriTerms) && context.Term(text) is { IsDefined: true } term)
        {
            return term.Iri is not null ? SetIri(slot, term.Iri) : SetRelative(slot, text, context, vocabulary);
        }

        if (colon == 1 && text[0] == '_')
        {
            emission.SetLabelled(slot, text[2..]);
            return true;
        }

        if (colon > 0 && !isWhole && context.Term(text[..colon]).PrefixIri is { } prefix)
        {
            slot.Begin(TermKind.Iri).Append(prefix);
            slot.Value.Append(text[(colon + 1)..]);
            return IsIri(slot.Value.Span);
        }

        return IsIri(text) ? SetIri(slot, text) : SetRelative(slot, text, context, vocabulary);
    }

    private readonly bool SetRelative(TermSlot slot, ReadOnlySpan<byte> text, DirectContext context, bool vocabulary)
    {
        var expanded = session.ExpandIri(context.Active, Encoding.UTF8.GetString(text), documentRelative: true, vocabulary);
        if (expanded?.StartsWith("_:", StringComparison.Ordinal) == true)
        {
            emission.SetLabelled(slot, Encoding.UTF8.GetBytes(expanded[2..]));
            return true;
        }

        return expanded is not null && SetIri(slot, Encoding.UTF8.GetBytes(expanded)) && IsIri(slot.Value.Span);
    }

    private static bool SetIri(TermSlot slot, ReadOnlySpan<byte> iri)
    {
        slot.SetIri(iri);
        return !iri.IsEmpty;
    }

    private readonly bool IsIri(ReadOnlySpan<byte> text) => text.Length <= session.Options.MaxIriLength && IriSyntax.IsValid(text);

    private readonly ReadOnlySpan<byte> Unescaped(int index)
    {
        ref readonly var token = ref tape[index];
        if (!token.IsEscaped)
        {
            return document.Slice(token.Start, token.Length);
        }

        emission.Scratch.Clear();
        Unescaping.Append(emission.Scratch, document.Slice(token.Start - 1, token.Length + 2));
        return emission.Scratch.Span;
    }

    private readonly ReadOnlySpan<byte> Text(int index)
    {
        ref readonly var token = ref tape[index];
        return document.Slice(token.Start, token.Length);
    }
}
