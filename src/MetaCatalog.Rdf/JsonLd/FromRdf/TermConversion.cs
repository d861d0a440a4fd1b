using System.Text;
using MetaCatalog.Rdf.JsonLd.Json;
using MetaCatalog.Rdf.JsonLd.ToRdf;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Rdf.JsonLd.FromRdf;

/// <summary>The RDF to Object Conversion Algorithm (JSON-LD 1.1 API, 8.5.2).</summary>
internal sealed class TermConversion(JsonLdOptions options)
{
    public JsonObject Convert(Term term)
    {
        var result = new JsonObject();
        switch (term)
        {
            case Iri iri:
                result.Set(Keyword.Id, new JsonString(iri.Value));
                break;
            case BlankNode node:
                result.Set(Keyword.Id, new JsonString("_:" + node.Label));
                break;
            case Literal literal:
                Fill(result, literal);
                break;
        }

        return result;
    }

    private void Fill(JsonObject result, Literal literal)
    {
        if (literal.Datatype.Equals(RdfTerms.Json) && !options.Version10)
        {
            result.Set(Keyword.Value, ParseJson(literal.LexicalForm));
            result.Set(Keyword.Type, new JsonString(Keyword.Json));
            return;
        }

        if (options.UseNativeTypes && NativeForm(literal) is { } native)
        {
            result.Set(Keyword.Value, native);
            return;
        }

        result.Set(Keyword.Value, new JsonString(literal.LexicalForm));
        if (literal.Language is { } language)
        {
            Set(result, Keyword.Language, language);
            Set(result, Keyword.Direction, literal.Direction);
        }
        else if (options.RdfDirection == RdfDirection.I18nDatatype && literal.Datatype.Value.StartsWith(ObjectConversion.I18nNamespace, StringComparison.Ordinal))
        {
            FillDirection(result, literal.Datatype.Value[ObjectConversion.I18nNamespace.Length..]);
        }
        else if (!literal.Datatype.Equals(Xsd.String))
        {
            Set(result, Keyword.Type, literal.Datatype.Value);
        }
    }

    private static void FillDirection(JsonObject result, string languageAndDirection)
    {
        var underscore = languageAndDirection.IndexOf('_', StringComparison.Ordinal);
        Set(result, Keyword.Language, underscore < 0 ? languageAndDirection : languageAndDirection[..underscore]);
        Set(result, Keyword.Direction, underscore < 0 ? null : languageAndDirection[(underscore + 1)..]);
    }

    private static void Set(JsonObject result, string keyword, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            result.Set(keyword, new JsonString(text));
        }
    }

    private static JsonValue ParseJson(string text)
    {
        try
        {
            return JsonDocumentReader.Read(Encoding.UTF8.GetBytes(text), JsonReadingLimits.Trusted);
        }
        catch (JsonLdFault fault)
        {
            throw new JsonLdFault(JsonLdErrorCode.InvalidJsonLiteral, $"The lexical form of an rdf:JSON literal is not JSON: {fault.Message}", -1);
        }
    }

    private static JsonValue? NativeForm(Literal literal) => literal.Datatype switch
    {
        var type when type.Equals(Xsd.Boolean) && literal.LexicalForm is "true" or "false" or "1" or "0" => JsonConstant.Of(literal.LexicalForm is "true" or "1"),
        var type when type.Equals(Xsd.Integer) => NativeNumber.Integer(literal.LexicalForm),
        var type when type.Equals(Xsd.Double) => NativeNumber.Double(literal.LexicalForm),
        _ => null,
    };
}
