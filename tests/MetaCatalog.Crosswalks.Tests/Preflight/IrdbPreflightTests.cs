using System.Xml.Linq;
using MetaCatalog.Crosswalks.Preflight;

namespace MetaCatalog.Crosswalks.Tests.Preflight;

public class IrdbPreflightTests
{
    private const string Good = "<dc:title xml:lang='ja'>題</dc:title><jpcoar:creator><jpcoar:creatorName>a</jpcoar:creatorName></jpcoar:creator><datacite:date dateType='Issued'>2026</datacite:date><dc:type>dataset</dc:type><jpcoar:identifier identifierType='URI'>https://example.jp/1</jpcoar:identifier>";

    public static TheoryData<string, string, PreflightSeverity> Failing => new()
    {
        { Good.Replace("題", "", StringComparison.Ordinal), "irdb:no-title", PreflightSeverity.Rejected },
        { "<dc:title xml:lang='ja'>二</dc:title>" + Good, "irdb:title-language", PreflightSeverity.Rejected },
        { "<dc:title>一</dc:title><dc:title>二</dc:title>" + Good, "irdb:title-language", PreflightSeverity.Rejected },
        { Good.Replace("'ja'", "'ja-Kana'", StringComparison.Ordinal), "irdb:title-reading", PreflightSeverity.Rejected },
        { Good.Replace("<dc:type>dataset</dc:type>", "", StringComparison.Ordinal), "irdb:no-type", PreflightSeverity.Rejected },
        { Good.Replace("dataset", "heap of data", StringComparison.Ordinal), "irdb:type-unknown", PreflightSeverity.Rejected },
        { Good.Replace("https://example.jp/1", "", StringComparison.Ordinal), "irdb:no-identifier", PreflightSeverity.Rejected },
        { Good.Replace("dataset", "thesis", StringComparison.Ordinal).Replace("creator", "contributor", StringComparison.Ordinal), "irdb:thesis-creator", PreflightSeverity.Rejected },
        { Good.Replace("dataset", "doctoral thesis", StringComparison.Ordinal), "irdb:thesis-ndl", PreflightSeverity.Rejected },
        { Good + "<jpcoar:identifierRegistration identifierType='JaLC'>10.5555/日本</jpcoar:identifierRegistration>", "irdb:jalc-doi", PreflightSeverity.Rejected },
        { Good + "<datacite:date>2026-04-01</datacite:date>", "irdb:no-dateType", PreflightSeverity.Dropped },
        { Good + "<datacite:description>words</datacite:description>", "irdb:no-descriptionType", PreflightSeverity.Dropped },
        { Good + "<dc:language>japanese</dc:language>", "irdb:language", PreflightSeverity.Dropped },
        { Good + "<jpcoar:contributor><jpcoar:affiliation><jpcoar:affiliationName xml:lang='ja'>一</jpcoar:affiliationName><jpcoar:affiliationName xml:lang='ja'>二</jpcoar:affiliationName></jpcoar:affiliation></jpcoar:contributor>", "irdb:affiliation-language", PreflightSeverity.Dropped },
        { Good + "<jpcoar:subject subjectScheme='NDC'>007.6A</jpcoar:subject>", "irdb:ndc", PreflightSeverity.Dropped },
        { Good + "<datacite:date dateType='Updated'>2020/04/01</datacite:date>", "irdb:date", PreflightSeverity.Dropped },
        { Good.Replace("'Issued'", "'Updated'", StringComparison.Ordinal), "irdb:no-issued", PreflightSeverity.Changed },
        { Good + "<dcterms:accessRights>embargoed access</dcterms:accessRights>", "irdb:embargo-date", PreflightSeverity.Changed },
        { Good + "<jpcoar:contributor><jpcoar:nameIdentifier nameIdentifierScheme='ORCID'>0000-0002-1825-0098</jpcoar:nameIdentifier></jpcoar:contributor>", "irdb:name-identifier", PreflightSeverity.Changed },
    };

    [Theory, MemberData(nameof(Failing))]
    public void Each_rule_has_a_document_that_does_not_meet_it(string elements, string code, PreflightSeverity severity)
    {
        var report = new IrdbPreflight().Check(Document(elements));

        Assert.Contains(report.Findings, finding => finding.Code == code && finding.Severity == severity);
        Assert.Equal(severity != PreflightSeverity.Rejected, report.IsAccepted);
    }

    [Fact]
    public void A_good_document_has_no_findings() => Assert.Empty(new IrdbPreflight().Check(Document(Good)).Findings);

    [Fact]
    public void No_official_sample_would_be_refused()
    {
        foreach (var file in Sources.Corpus("jpcoar", "v2*.xml").Where(static file => !file.Contains("14_common", StringComparison.Ordinal)))
        {
            Assert.True(new IrdbPreflight().Check(XElement.Load(file)).IsAccepted, file);
        }
    }

    private static XElement Document(string elements) => XElement.Parse(
        $"<jpcoar:jpcoar xmlns:jpcoar='https://github.com/JPCOAR/schema/blob/master/2.0/' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms='http://purl.org/dc/terms/' xmlns:datacite='https://schema.datacite.org/meta/kernel-4/'>{elements}</jpcoar:jpcoar>");
}
