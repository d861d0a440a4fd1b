using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>Charge, licence, other conditions and access right of the common items.</summary>
internal sealed record CommonRights(Words Charge, string? Licence, Words Citation, Words Access)
{
    /// <summary>Takes them out of a record, marked as carried.</summary>
    public static CommonRights Take(CrosswalkSource source)
    {
        source.Take(Dcterms.AccessRights);
        var all = CarriedRights.Take(source).ToList();
        var licence = all.Find(static one => one.Address is not null) ?? all.Find(static one => CommonCodes.Called(CommonCodes.Licences, one.Text?.LexicalForm) is { Value: null });
        foreach (var other in all.Where(one => one.Address is not null && one.Address != licence?.Address).Select(static one => one.Address!))
        {
            source.Lose(LossKind.NotCarried, other, "The common items have one licence.");
        }

        var words = all.Where(one => one != licence && one.Address is null).Select(static one => one.Text).OfType<Literal>().ToList();
        return new CommonRights(TakeCharge(source), Code(licence), Words.Of(words), Of(source.Level));
    }

    private static Words TakeCharge(CrosswalkSource source) => source.TakeText(source.Topic, SchemaOrg.IsAccessibleForFree) switch
    {
        null => default,
        "true" or "1" => CommonCodes.Charges[0].Words,
        _ => CommonCodes.Charges[1].Words,
    };

    private static string? Code(CarriedRights? licence) =>
        licence is null ? null
        : CommonCodes.For(CommonCodes.Licences, licence.Address)?.Code ?? licence.Address ?? CommonCodes.Called(CommonCodes.Licences, licence.Text?.LexicalForm)?.Code;

    private static Words Of(AccessLevel level) => CommonCodes.Called(CommonCodes.AccessRights, AccessAddress.Of(level).Label)!.Words;
}
