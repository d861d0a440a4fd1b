using System.Collections.Frozen;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>File formats as <c>vocabularies/codes/format.ttl</c> lists them: by file ending and by media type. Thread safe.</summary>
internal static class KnownFormats
{
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";
    private const string FileTypes = "http://publications.europa.eu/resource/authority/file-type/";

    private static readonly Iri Notation = new(Skos.Namespace + "notation");
    private static readonly Iri ExactMatch = new(Skos.Namespace + "exactMatch");
    private static readonly FrozenDictionary<string, string> Endings = FrozenDictionary.ToFrozenDictionary(
        [KeyValuePair.Create("h5", "hdf5"), new("nc", "netcdf"), new("fq", "fastq"), new("fa", "fasta"), new("jsonl", "json-lines"), new("jsonld", "json-ld"), new("mseed", "miniseed"), new("ttl", "turtle"), new("tif", "tiff")]);

    private static readonly FrozenDictionary<string, string> ByEnding;
    private static readonly FrozenDictionary<string, string> FileTypeByMediaType;

    static KnownFormats()
    {
        var list = RdfReader.ReadGraph(VocabularyFiles.Read("codes/format.ttl"), RdfFormat.Turtle);
        var typed = list.WithPredicate(Dcat.MediaType)
            .Select(triple => (Format: triple.Subject, Type: ((Iri)triple.Object).Value[MediaTypes.Length..])).DistinctBy(static pair => pair.Format).ToList();
        ByEnding = typed.Where(pair => list.Object(pair.Format, Notation) is Literal)
            .ToFrozenDictionary(pair => ((Literal)list.Object(pair.Format, Notation)!).LexicalForm, static pair => pair.Type); // asked for the line above
        FileTypeByMediaType = typed
            .Select(pair => (pair.Type, File: list.Objects(pair.Format, ExactMatch).OfType<Iri>().FirstOrDefault(static match => match.Value.StartsWith(FileTypes, StringComparison.Ordinal))))
            .Where(static pair => pair.File is not null).DistinctBy(static pair => pair.Type)
            .ToFrozenDictionary(static pair => pair.Type, static pair => pair.File!.Value); // null was left out
    }

    /// <summary>The media type that a file's name shows; null when its ending is not known or is that of an archive.</summary>
    public static string? MediaTypeOfName(string url)
    {
        var path = url.AsSpan()[..(url.IndexOfAny(['?', '#']) is >= 0 and var end ? end : url.Length)];
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        var ending = dot < 1 ? "" : name[(dot + 1)..].ToString().ToLowerInvariant();
        return ByEnding.GetValueOrDefault(Endings.GetValueOrDefault(ending, ending));
    }

    /// <summary>The file type of the EU Publications Office for a media type; null when there is none.</summary>
    public static string? FileTypeOf(string mediaType) => FileTypeByMediaType.GetValueOrDefault(mediaType);
}
