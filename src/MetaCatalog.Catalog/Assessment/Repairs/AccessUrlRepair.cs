using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>A file that is downloaded directly is accessed at the same address; DCAT-AP asks for it.</summary>
internal sealed class AccessUrlRepair() : Repair("access-url")
{
    public override void Propose(RecordFacts facts, PatchDraft patch)
    {
        foreach (var node in facts.Topic.Nodes(Dcat.Distribution))
        {
            if (!node.Has(Dcat.AccessUrl) && node.Value(Dcat.DownloadUrl) is { } download)
            {
                patch.Add(node.Node, Dcat.AccessUrl, download);
            }
        }
    }
}
