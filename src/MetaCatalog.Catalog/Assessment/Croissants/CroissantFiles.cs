using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Croissants;

/// <summary>The distribution of a Croissant: single files, and sets of files inside others.</summary>
/// <remarks>The usual context leaves <c>containedIn</c> to schema.org, so it is read under both names.</remarks>
internal static class CroissantFiles
{
    public static IEnumerable<Finding> Faults(Resource topic)
    {
        var isLive = topic.Text(Croissant.IsLiveDataset) is "true" or "1";
        return topic.Nodes(SchemaOrg.Distribution).SelectMany(file =>
            file.IsA(Croissant.FileObjectClass) ? ObjectFaults(file, isLive)
            : file.IsA(Croissant.FileSetClass) ? SetFaults(file)
            : [CroissantValidator.Fault("distribution-type", file.Node, $"{CroissantValidator.NameOf(file)} is neither a cr:FileObject nor a cr:FileSet.", $"{CroissantValidator.NameOf(file)} は cr:FileObject でも cr:FileSet でもありません。")]);
    }

    private static IEnumerable<Finding> ObjectFaults(Resource file, bool isLive)
    {
        var isContained = file.Has(Croissant.ContainedIn, SchemaOrg.ContainedIn);
        return
        [
            .. Missing(file, SchemaOrg.EncodingFormat, "encodingFormat"),
            .. isContained ? [] : Missing(file, SchemaOrg.ContentUrl, "contentUrl"),
            .. isContained || isLive || file.Has(SchemaOrg.Sha256, Croissant.Md5, SchemaOrg.Md5) ? [] : Missing(file, SchemaOrg.Sha256, "sha256 or md5"),
            .. ContainerFaults(file),
        ];
    }

    private static IEnumerable<Finding> SetFaults(Resource set) =>
        [.. Missing(set, SchemaOrg.EncodingFormat, "encodingFormat"), .. Missing(set, Croissant.Includes, "includes"), .. ContainerFaults(set)];

    private static IEnumerable<Finding> ContainerFaults(Resource file) =>
        file.Nodes(Croissant.ContainedIn, SchemaOrg.ContainedIn).Where(static container => !IsContainer(container) && !container.Nodes(Croissant.FileObject, Croissant.FileSet).Exists(IsContainer))
            .Select(container => CroissantValidator.Fault("unknown-reference", file.Node, $"{CroissantValidator.NameOf(file)} is contained in {container.Node}, which is not described.", $"{CroissantValidator.NameOf(file)} を含む {container.Node} の記述がありません。"));

    // A container may be named directly, or as a source that says how it is opened.
    private static bool IsContainer(Resource node) => node.IsA(Croissant.FileObjectClass, Croissant.FileSetClass);

    private static IEnumerable<Finding> Missing(Resource file, Iri property, string name) => file.Has(property)
        ? []
        : [CroissantValidator.Fault("missing-property", file.Node, $"{CroissantValidator.NameOf(file)} has no {name}.", $"{CroissantValidator.NameOf(file)} に {name} がありません。")];
}
