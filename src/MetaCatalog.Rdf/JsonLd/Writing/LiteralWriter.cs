using System.Collections.Frozen;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Writes a literal so that it comes back letter by letter: as a string or number where the key says the rest, else as a value object.</summary>
internal static class LiteralWriter
{
    private const int MaxNativeDigits = 15;
    private static readonly byte[] ValueKey = JsonBuffer.KeyOf(Keyword.Value);
    private static readonly byte[] TypeKey = JsonBuffer.KeyOf(Keyword.Type);
    private static readonly byte[] LanguageKey = JsonBuffer.KeyOf(Keyword.Language);
    private static readonly byte[] DirectionKey = JsonBuffer.KeyOf(Keyword.Direction);

    private static readonly FrozenSet<Iri> Integers = FrozenSet.ToFrozenSet<Iri>(
    [
        Xsd.Integer, Xsd.Long, Xsd.Int, Xsd.Short, Xsd.Byte, Xsd.NonNegativeInteger, Xsd.PositiveInteger, Xsd.UnsignedLong, Xsd.UnsignedInt,
        Xsd.UnsignedShort, Xsd.UnsignedByte, Xsd.NonPositiveInteger, Xsd.NegativeInteger,
    ]);

    public static void Write(JsonBuffer json, WritableTerm term, Literal literal)
    {
        if (literal.Language is { } language)
        {
            WriteTagged(json, term, literal, language);
        }
        else if (IsNative(term, literal))
        {
            json.Raw(literal.LexicalForm);
        }
        else if (literal.Datatype == Xsd.String ? term.TakesPlainStrings || term.Type == Xsd.String.Value : term.Type == literal.Datatype.Value)
        {
            json.String(literal.LexicalForm);
        }
        else
        {
            WriteTyped(json, term, literal);
        }
    }

    /// <summary>Whether a plain string under the key is read with the literal's language and direction.</summary>
    public static bool IsImplied(WritableTerm term, Literal literal, string language) =>
        term.Type is null && term.Language == language && term.Direction == literal.Direction;

    private static void WriteTagged(JsonBuffer json, WritableTerm term, Literal literal, string language)
    {
        if (IsImplied(term, literal, language))
        {
            json.String(literal.LexicalForm);
            return;
        }

        json.StartObject();
        json.Key(LanguageKey);
        json.String(language);
        if (literal.Direction is { } direction)
        {
            json.Key(DirectionKey);
            json.String(direction);
        }

        json.Key(ValueKey);
        json.String(literal.LexicalForm);
        json.EndObject();
    }

    private static void WriteTyped(JsonBuffer json, WritableTerm term, Literal literal)
    {
        json.StartObject();
        if (literal.Datatype != Xsd.String)
        {
            json.Key(TypeKey);
            json.String(term.Scalars.Name(literal.Datatype));
        }

        json.Key(ValueKey);
        json.String(literal.LexicalForm);
        json.EndObject();
    }

    // Numbers and booleans of JSON come back in canonical form, so only what is canonical already may become one.
    private static bool IsNative(WritableTerm term, Literal literal) => literal.Datatype switch
    {
        var type when type == Xsd.Boolean => literal.LexicalForm is "true" or "false" && Takes(term, type),
        var type when Integers.Contains(type) => IsCanonicalInteger(literal.LexicalForm) && (type == Xsd.Integer ? Takes(term, type) : term.Type == type.Value),
        _ => false,
    };

    private static bool Takes(WritableTerm term, Iri datatype) => term.Type is null or Keyword.Id or Keyword.Vocab || term.Type == datatype.Value;

    private static bool IsCanonicalInteger(string text)
    {
        var digits = text.AsSpan(text is ['-', ..] ? 1 : 0);
        return digits.Length is > 0 and <= MaxNativeDigits && digits.IndexOfAnyExceptInRange('0', '9') < 0 && (digits[0] != '0' || text == "0");
    }
}
