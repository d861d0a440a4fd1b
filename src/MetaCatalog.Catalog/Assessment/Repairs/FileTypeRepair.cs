using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A distribution with a known media type and no format says its format in the EU's words.</summary>
internal sealed class FileTypeRepair() : Repair("file-type")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var file in facts.Description.Distributions)
        {
            if (file.MediaType is { } type && !facts.Topic.At(file.Node).Has(Dcterms.Format) && KnownFormats.FileTypeOf(type) is { } format)
            {
                patch.Add(file.Node, Dcterms.Format, new Iri(format));
            }
        }
    }
}
