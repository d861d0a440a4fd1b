using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Writes distributions as files of schema.org.</summary>
internal static class DatasetFiles
{
    // The classes that stand for what the writers write as the file's own class.
    private static readonly HashSet<Term> OwnClasses =
        [Dcat.DistributionClass, Schema.DataDownload, RoCrate.RoCrateTerms.File, Catalog.Vocab.Croissant.FileObjectClass, Catalog.Vocab.Croissant.FileSetClass];

    /// <summary>The dataset's distributions as downloads.</summary>
    public static IEnumerable<JsonNode> Of(CrosswalkSource source, TextForm texts, StatementWriter? rest)
    {
        foreach (var node in source.Take(Dcat.Distribution))
        {
            var file = new JsonObject { ["@type"] = "DataDownload" };
            AddMembers(source, texts, node, file);
            rest?.AddRest(file, node, OnlyWhatMayBeShown(source));
            yield return file;
        }
    }

    /// <summary>Adds what is said of a distribution. Only for open data does an address help; for the rest it would read as an offer.</summary>
    public static void AddMembers(CrosswalkSource source, TextForm texts, Term node, JsonObject file)
    {
        foreach (var type in source.Peek(node, RdfTerms.Type).Where(static type => OwnClasses.Contains(type)).ToList())
        {
            source.TakeOnly(node, RdfTerms.Type, type);
        }

        DatasetMembers.Add(file, "name", texts.Values(source.TakeLiterals(node, Dcterms.Title)));
        if (texts.IsTagged)
        {
            DatasetMembers.Add(file, "description", texts.Values(source.TakeLiterals(node, Dcterms.Description)));
        }

        if (source.Level == AccessLevel.Open)
        {
            AddAddresses(source, texts, node, file);
        }

        DatasetMembers.Add(file, "encodingFormat", source.Take(node, Dcat.MediaType).Select(static type => MediaTypeName.Of(CrosswalkSource.Text(type))).OfType<string>().Select(static type => (JsonNode)type));
        DatasetMembers.Add(file, "contentSize", source.Take(node, Dcat.ByteSize).Select(CrosswalkSource.Text).OfType<string>().Select(static size => (JsonNode)$"{size} B"));
        DatasetMembers.Add(file, "license", DatasetMembers.Plain(source.Take(node, Dcterms.License)));
        if (texts.IsTagged)
        {
            DatasetMembers.Add(file, "encodingFormat", DatasetMembers.Plain(source.Take(node, Dcterms.Format)));
            AddSums(source, node, file);
        }
    }

    /// <summary>Leaves out addresses of data that is not open.</summary>
    public static Func<Iri, bool> OnlyWhatMayBeShown(CrosswalkSource source) => predicate =>
        source.Level == AccessLevel.Open || !(predicate.Equals(Dcat.DownloadUrl) || predicate.Equals(Dcat.AccessUrl) || predicate.Equals(Dcat.AccessService) || predicate.Equals(Schema.ContentUrl) || predicate.Equals(Schema.Url));

    private static void AddAddresses(CrosswalkSource source, TextForm texts, Term node, JsonObject file)
    {
        var downloads = source.Take(node, Dcat.DownloadUrl);
        var accesses = source.Take(node, Dcat.AccessUrl);
        if (texts.IsTagged)
        {
            DatasetMembers.Add(file, "contentUrl", DatasetMembers.Plain(downloads));
            DatasetMembers.Add(file, "url", DatasetMembers.Plain(accesses));
        }
        else
        {
            DatasetMembers.Add(file, "contentUrl", DatasetMembers.Plain(downloads.Concat(accesses)).Take(1));
        }
    }

    private static void AddSums(CrosswalkSource source, Term node, JsonObject file)
    {
        foreach (var (algorithm, value) in Checksums.Take(source, node))
        {
            if (algorithm is "sha256" or "md5")
            {
                DatasetMembers.Add(file, algorithm, [value]);
            }
            else
            {
                source.Lose(LossKind.NotCarried, $"{algorithm} {value}", "schema.org names only SHA-256 and MD5.");
            }
        }
    }
}
