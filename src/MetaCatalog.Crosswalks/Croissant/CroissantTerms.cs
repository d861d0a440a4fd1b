using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Croissant;

/// <summary>The names that Croissant's context gives, of versions 1.0 and 1.1.</summary>
internal static class CroissantTerms
{
    /// <summary>What a document of a version conforms to begins with it.</summary>
    public const string Conformance = "http://mlcommons.org/croissant/";

    private const string Cr = Catalog.Vocab.Croissant.Namespace;

    private static readonly string[] Own =
    [
        "annotation", "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "excludes", "extract", "field", "fileObject", "fileProperty",
        "fileSet", "format", "includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "readLines", "recordSet", "references",
        "regex", "repeated", "replace", "samplingRate", "sdVersion", "separator", "source", "subField", "transform", "unArchive", "value",
    ];

    /// <summary>The dialect.</summary>
    public static LinkedDialect Dialect { get; } = new(
        Own.Concat(["data", "examples", "dataType"]).Select(static name => KeyValuePair.Create(name, Cr + name)).Append(KeyValuePair.Create("conformsTo", Dcterms.ConformsTo.Value)).ToDictionary(),
        ["data", "examples"],
        ["dataType"]);

    /// <summary>IRI → name in the context that is written.</summary>
    public static IReadOnlyDictionary<string, string> Keys { get; } = Dialect.Names.ToDictionary(static pair => pair.Value, static pair => pair.Key);

    /// <summary>Properties that only refer to what stands elsewhere in the document.</summary>
    public static IReadOnlySet<Iri> References { get; } = new HashSet<Iri>
    {
        Catalog.Vocab.Croissant.FileObject, Catalog.Vocab.Croissant.FileSet, Catalog.Vocab.Croissant.ContainedIn, Catalog.Vocab.Croissant.Key, Catalog.Vocab.Croissant.ParentField,
    };

    /// <summary>The context of a document, with the prefixes that it uses beside Croissant's own.</summary>
    public static JsonObject Context(JsonObject prefixes)
    {
        var context = new JsonObject { ["@vocab"] = "https://schema.org/", ["sc"] = "https://schema.org/", ["cr"] = Cr, ["rai"] = Rai.Namespace, ["dct"] = Dcterms.Namespace };
        foreach (var name in Own.Append("conformsTo"))
        {
            context[name] = name == "conformsTo" ? "dct:conformsTo" : "cr:" + name;
        }

        context["data"] = new JsonObject { ["@id"] = "cr:data", ["@type"] = "@json" };
        context["examples"] = new JsonObject { ["@id"] = "cr:examples", ["@type"] = "@json" };
        context["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" };
        foreach (var (prefix, space) in prefixes)
        {
            context[prefix] = space!.DeepClone();
        }

        return context;
    }
}
