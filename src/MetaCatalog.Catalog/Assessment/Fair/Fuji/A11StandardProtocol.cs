namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Metadata and data come by standard protocols; the catalog speaks HTTP.</summary>
internal sealed class A11StandardProtocol() : FairMetric("FsF-A1.1-01MD")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1.1-01MD-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-A1.1-01MD-2", face.Links.Any(Protocols.IsStandard), isForbidden: face.MayHaveNoLink);
    }
}
