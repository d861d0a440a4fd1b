using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A file whose name tells its kind states its media type.</summary>
internal sealed class MediaTypeRepair() : Repair("media-type")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var file in facts.Description.Distributions.Where(static file => file is { MediaType: null, DownloadUrl: not null }))
        {
            if (KnownFormats.MediaTypeOfName(file.DownloadUrl!) is { } type)
            {
                patch.Add(file.Node, Dcat.MediaType, new Iri("https://www.iana.org/assignments/media-types/" + type));
            }
        }
    }
}
