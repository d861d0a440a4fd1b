using System.Globalization;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Records;

/// <summary>What an access level means for who wants the data, and where to ask.</summary>
internal static class AccessNotes
{
    public static string? Of(Record record, Texts texts, TimeSpan zone) => record.AccessLevel switch
    {
        AccessLevel.Open => null,
        AccessLevel.Registered => texts.Say("Free of charge after registration and acceptance of the terms.", "利用登録と規約への同意のうえ、無償で利用できます。"),
        AccessLevel.Restricted => texts.Say("On request; the owner decides.", "申請が必要です。データ所有者が可否を判断します。"),
        AccessLevel.Controlled => texts.Say("On request; a data access committee decides by the conditions of use.", "申請が必要です。データアクセス委員会が利用条件に照らして審査します。"),
        AccessLevel.Embargoed when record.EmbargoEnd is { } end => texts.Say($"Under embargo until {Day(end, zone)}.", $"{Day(end, zone)} まで公開を猶予しています。"),
        AccessLevel.Embargoed => texts.Say("Under embargo.", "公開を猶予しています。"),
        AccessLevel.MetadataOnly => texts.Say("Only this description is public; the data are not shared.", "この説明のみを公開しています。データは共有していません。"),
        AccessLevel.Hidden => texts.Say("Hidden: only staff see this page.", "非公開です。このページは職員だけが閲覧できます。"),
        _ => throw new InvalidOperationException($"No note for {record.AccessLevel}."),
    };

    public static LinkedText? Procedure(Record record, Texts texts)
    {
        if (record.AccessLevel is AccessLevel.Open or AccessLevel.Hidden)
        {
            return null;
        }

        var procedure = new Resource(record.Graph, record.Topic).Text(Mc.AccessProcedure);
        return procedure switch
        {
            null => null,
            _ when procedure.StartsWith("http", StringComparison.OrdinalIgnoreCase) => new LinkedText(texts.Say("How to ask for access", "利用申請の方法"), procedure),
            _ => new LinkedText(procedure),
        };
    }

    private static string Day(DateTimeOffset instant, TimeSpan zone) => instant.ToOffset(zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
