using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.JsonLd.Flattening;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.ToRdf;

/// <summary>The Object to RDF Conversion and List to RDF Conversion Algorithms (JSON-LD 1.1 API, 8.2.2 and 8.3.2).</summary>
internal sealed class ObjectConversion(JsonLdSession session, QuadEmitter emitter, BlankNodeIssuer blankNodes)
{
    public const string I18nNamespace = "https://www.w3.org/ns/i18n#";

    public NodeNames Names { get; } = new(session);

    /// <summary>The term for a value; null when RDF has none. Emits the statements that it needs beside.</summary>
    public RdfObject? Convert(JsonObject item)
    {
        // 8.2.2, steps 1–3
        if (item.TryGet(Keyword.List, out var list))
        {
            return ConvertList(list.AsArray());
        }

        if (item.TryGet(Keyword.Value, out var value))
        {
            return ConvertValue(item, value);
        }

        return item[Keyword.Id] is JsonString { Value: var id } && Names.IsNode(id) ? RdfObject.Node(id) : null;
    }

    // 8.2.2, steps 4–14
    private RdfObject? ConvertValue(JsonObject item, JsonValue value)
    {
        var datatype = (item[Keyword.Type] as JsonString)?.Value;
        var language = (item[Keyword.Language] as JsonString)?.Value;
        if (datatype == Keyword.Json)
        {
            return new RdfObject(TermKind.Literal, CanonicalJson.ToText(value), RdfTerms.Json.Value);
        }

        if ((datatype is not null && !IriSyntax.IsValid(datatype)) || (language is not null && !LanguageTags.CanBeWritten<char>(language)))
        {
            return null;
        }

        return value switch
        {
            JsonConstant constant => new RdfObject(TermKind.Literal, constant.Kind == JsonConstantKind.True ? "true" : "false", datatype ?? Xsd.Boolean.Value),
            JsonNumber number => ConvertNumber(number, datatype),
            JsonString text => ConvertText(text.Value, datatype, language, (item[Keyword.Direction] as JsonString)?.Value),
            _ => null,
        };
    }

    // 10, 11
    private static RdfObject ConvertNumber(JsonNumber number, string? datatype) =>
        datatype != Xsd.Double.Value && number.IsInteger(out var digits)
            ? new RdfObject(TermKind.Literal, digits, datatype ?? Xsd.Integer.Value)
            : new RdfObject(TermKind.Literal, EcmaScriptNumber.ToXsdDouble(number.Value), datatype ?? Xsd.Double.Value);

    // 12 – 14
    private RdfObject ConvertText(string text, string? datatype, string? language, string? direction) => (direction, session.Options.RdfDirection) switch
    {
        (not null, RdfDirection.I18nDatatype) => new RdfObject(TermKind.Literal, text, $"{I18nNamespace}{language?.ToLowerInvariant()}_{direction}"),
        (not null, RdfDirection.CompoundLiteral) => CompoundLiteral(text, language, direction),
        _ => new RdfObject(TermKind.Literal, text, datatype == Xsd.String.Value ? null : datatype, language),
    };

    private RdfObject CompoundLiteral(string text, string? language, string direction)
    {
        var id = blankNodes.Fresh();
        emitter.Emit(id, RdfTerms.Value.Value, new RdfObject(TermKind.Literal, text));
        if (language is not null)
        {
            emitter.Emit(id, RdfTerms.Language.Value, new RdfObject(TermKind.Literal, language.ToLowerInvariant()));
        }

        emitter.Emit(id, RdfTerms.Direction.Value, new RdfObject(TermKind.Literal, direction));
        return RdfObject.Node(id);
    }

    // 8.3.2
    private RdfObject ConvertList(JsonArray items)
    {
        var head = items.Count == 0 ? RdfTerms.Nil.Value : blankNodes.Fresh();
        var cell = head;
        for (var i = 0; i < items.Count; i++)
        {
            if (Convert((JsonObject)items[i]) is { } first)
            {
                emitter.Emit(cell, RdfTerms.First.Value, first);
            }

            var rest = i == items.Count - 1 ? RdfTerms.Nil.Value : blankNodes.Fresh();
            emitter.Emit(cell, RdfTerms.Rest.Value, RdfObject.Node(rest));
            cell = rest;
        }

        return RdfObject.Node(head);
    }
}
