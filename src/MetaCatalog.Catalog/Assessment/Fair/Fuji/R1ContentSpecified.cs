using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The kind, form and variables of the data are specified.</summary>
internal sealed class R1ContentSpecified() : FairMetric("FsF-R1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var facts = face.Facts;
        var isFormStated = facts.Description.Distributions.Any(static file => file.MediaType is not null && file.ByteSize is not null && file.Url is not null)
            || facts.Services.Any(static service => service.Has(Dcat.EndpointUrl) && service.Has(Dcat.EndpointDescription));
        sheet.Mark("FsF-R1-01M-1", facts.Description.Types.Count > 0 || facts.Description.ResourceTypes.Count > 0);
        sheet.Mark("FsF-R1-01M-2", isFormStated, isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1-01M-3", facts.Topic.Has(SchemaOrg.VariableMeasured));
    }
}
