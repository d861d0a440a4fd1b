using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>A rule that a document does not meet.</summary>
internal sealed record IrdbFault(string Code, string What, string En, string Ja);

/// <summary>The rules of IRDB for JPCOAR documents, as its documentation and its messages state them. Elements go by their local names.</summary>
internal static partial class IrdbRules
{
    private static readonly HashSet<string> Theses = ["thesis", "bachelor thesis", "master thesis", "doctoral thesis"];

    /// <summary>Faults for which the record is not taken.</summary>
    public static IEnumerable<IrdbFault> RecordErrors(XElement document) =>
        [.. Titles(document), .. Type(document), .. Identifiers(document), .. Thesis(document), .. Registration(document)];

    /// <summary>Faults for which an element is dropped.</summary>
    public static IEnumerable<IrdbFault> ItemErrors(XElement document) =>
        [.. Untyped(document), .. Languages(document), .. Affiliations(document), .. Classification(document), .. Dates(document)];

    /// <summary>What is taken and reported.</summary>
    public static IEnumerable<IrdbFault> Warnings(XElement document)
    {
        if (!Children(document, "date").Any(static date => date.Attribute("dateType")?.Value == "Issued"))
        {
            yield return new IrdbFault("no-issued", "datacite:date", "There is no date of issue (a record error until July 2022).", "Issued の日付がありません（2022年7月まではレコードエラー）。");
        }

        if (!Children(document, "creator").Any())
        {
            yield return new IrdbFault("no-creator", "jpcoar:creator", "There is no creator.", "作成者がありません。");
        }

        if (Children(document, "accessRights").Any(static one => one.Value == "embargoed access") && !Children(document, "date").Any(static date => date.Attribute("dateType")?.Value == "Available"))
        {
            yield return new IrdbFault("embargo-date", "datacite:date", "Embargoed access needs the date from which the data are available.", "公開期間猶予には Available の日付が必要です。");
        }

        foreach (var identifier in document.Descendants().Where(static one => one.Name.LocalName == "nameIdentifier" && !AgentIdentifier.Of(one.Attribute("nameIdentifierScheme")?.Value ?? "", one.Value).IsValid))
        {
            yield return new IrdbFault("name-identifier", identifier.Value, "The identifier of a person or organisation does not hold: its form or its check digit is wrong.", "識別子の形式または検査数字が正しくありません。");
        }
    }

    private static IEnumerable<IrdbFault> Titles(XElement document)
    {
        var languages = Children(document, "title").Where(static title => title.Value.Trim().Length > 0).Select(Language).ToList();
        if (languages.Count == 0)
        {
            yield return new IrdbFault("no-title", "dc:title", "There is no title.", "タイトルがありません。");
        }

        foreach (var language in languages.GroupBy(static language => language).Where(static group => group.Count() > 1).Select(static group => group.Key))
        {
            yield return new IrdbFault("title-language", language.Length == 0 ? "dc:title" : $"dc:title@{language}", "Two titles have one language, or none.", "同じ言語（または言語なし）のタイトルが二つあります。");
        }

        if (languages.Contains("ja-Kana") && !languages.Contains("ja"))
        {
            yield return new IrdbFault("title-reading", "dc:title@ja-Kana", "A reading stands without the title in Japanese.", "ja のタイトルがないのに ja-Kana があります。");
        }
    }

    private static IEnumerable<IrdbFault> Type(XElement document)
    {
        var types = Children(document, "type").Select(static type => type.Value.Trim()).Where(static type => type.Length > 0).ToList();
        if (types.Count == 0)
        {
            yield return new IrdbFault("no-type", "dc:type", "There is no resource type.", "資源タイプがありません。");
        }

        foreach (var type in types.Where(static type => ResourceType.Named(type) is null))
        {
            yield return new IrdbFault("type-unknown", type, "The resource type is not in the vocabulary.", "資源タイプが語彙にありません。");
        }
    }

    private static IEnumerable<IrdbFault> Identifiers(XElement document)
    {
        if (!Children(document, "identifier").Any(static identifier => identifier.Value.Trim().Length > 0))
        {
            yield return new IrdbFault("no-identifier", "jpcoar:identifier", "There is no identifier.", "識別子がありません。");
        }
    }

    private static IEnumerable<IrdbFault> Thesis(XElement document)
    {
        var type = Children(document, "type").Select(static one => one.Value.Trim()).FirstOrDefault() ?? "";
        if (!Theses.Contains(type))
        {
            yield break;
        }

        if (!Children(document, "creator").Any())
        {
            yield return new IrdbFault("thesis-creator", type, "A thesis needs its author.", "学位論文には作成者が必要です。");
        }

        foreach (var needed in type == "doctoral thesis" ? new[] { "dissertationNumber", "degreeName", "dateGranted", "degreeGrantor" } : [])
        {
            if (!Children(document, needed).Any())
            {
                yield return new IrdbFault("thesis-ndl", needed, $"The National Diet Library takes a doctoral thesis with {needed} only.", $"博士論文（国立国会図書館）には {needed} が必要です。");
            }
        }
    }

    private static IEnumerable<IrdbFault> Registration(XElement document)
    {
        foreach (var registration in Children(document, "identifierRegistration").Where(static one => one.Attribute("identifierType")?.Value == "JaLC"))
        {
            var doi = registration.Value.Trim();
            if (!Doi().IsMatch(doi))
            {
                yield return new IrdbFault("jalc-doi", doi, "JaLC takes prefix/suffix, with letters, digits and -._;()/ in the suffix.", "JaLC DOI は prefix/suffix の形式で、suffix には英数字と -._;()/ を使います。");
            }

            if (!Children(document, "identifier").Any(static identifier => identifier.Attribute("identifierType")?.Value is "URI" or "HDL" or "DOI"))
            {
                yield return new IrdbFault("jalc-url", doi, "A registration at JaLC needs the address that the DOI leads to.", "JaLC への登録には DOI の解決先 URI が必要です。");
            }
        }
    }

    private static IEnumerable<IrdbFault> Untyped(XElement document)
    {
        foreach (var (element, attribute) in new[] { ("date", "dateType"), ("description", "descriptionType") })
        {
            foreach (var one in Children(document, element).Where(one => one.Name.NamespaceName.Contains("datacite", StringComparison.Ordinal) && one.Attribute(attribute) is null))
            {
                yield return new IrdbFault($"no-{attribute}", one.Value, $"{element} needs {attribute}.", $"{element} に {attribute} がありません。");
            }
        }
    }

    private static IEnumerable<IrdbFault> Languages(XElement document) => Children(document, "language").Where(static language => !Iso6393().IsMatch(language.Value) || LanguageCode.ToTag(language.Value) is null)
        .Select(static language => new IrdbFault("language", language.Value, "This is no code of ISO 639-3.", "ISO 639-3 の言語コードではありません。"));

    private static IEnumerable<IrdbFault> Affiliations(XElement document) => document.Descendants().Where(static one => one.Name.LocalName == "affiliation")
        .Where(static one => one.Elements().Where(static name => name.Name.LocalName == "affiliationName").GroupBy(Language).Any(static group => group.Count() > 1))
        .Select(static one => new IrdbFault("affiliation-language", one.Value, "One affiliation has two names in one language: use one affiliation for each organisation.", "［作成者所属機関名］言語が重複しています。機関ごとに affiliation を分けてください。"));

    private static IEnumerable<IrdbFault> Classification(XElement document) => Children(document, "subject")
        .Where(static subject => subject.Attribute("subjectScheme")?.Value == "NDC" && !Ndc().IsMatch(subject.Value.Trim()))
        .Select(static subject => new IrdbFault("ndc", subject.Value, "A number of NDC has digits and a point.", "NDC は数字とピリオドで記入します。"));

    private static IEnumerable<IrdbFault> Dates(XElement document) => Children(document, "date")
        .Where(static date => date.Attribute("dateType") is not null && !date.Value.Split('/').All(static end => end.Length == 0 || W3cDate.Typed(end.Trim()) is not null))
        .Select(static date => new IrdbFault("date", date.Value, "This is no date of W3C-DTF.", "W3C-DTF の日付ではありません。"));

    private static IEnumerable<XElement> Children(XElement document, string name) => document.Elements().Where(one => one.Name.LocalName == name);

    private static string Language(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value ?? "";

    [GeneratedRegex(@"^10\.[0-9]{4,9}/[A-Za-z0-9\-._;()/]+$")]
    private static partial Regex Doi();

    [GeneratedRegex("^[a-z]{3}$")]
    private static partial Regex Iso6393();

    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]+)?$")]
    private static partial Regex Ndc();
}
