using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf;

namespace MetaCatalog.Catalog.Tests.Access.Use;

public class UseEvaluatorTests
{
    private const string Open = "dct:accessRights level:open ; ";
    private const string By = "dct:license cc:by\\/4.0\\/";
    private const string Controlled = "dct:accessRights level:controlled ; ";

    [Theory]
    // licences
    [InlineData("commercial-model-training", Open + By, "permitted")]
    [InlineData("redistribution", Open + By, "permitted")]
    [InlineData("commercial-model-training", Open + "dct:license cc:by-nc\\/4.0\\/", "prohibited")]
    [InlineData("model-training", Open + "dct:license cc:by-nc\\/4.0\\/", "permitted")]
    [InlineData("derived-data", Open + "dct:license cc:by-nd\\/4.0\\/", "prohibited")]
    [InlineData("model-training", Open + "dct:license cc:by-nd\\/4.0\\/", "conditional")]
    [InlineData("redistribution", Open + "dct:license cc:by-nd\\/4.0\\/", "permitted")]
    [InlineData("derived-data", Open + "dct:license cc:by-sa\\/4.0\\/", "conditional")]
    [InlineData("academic-research", Open + "dct:license \"CC0\"", "permitted")]
    [InlineData("academic-research", Open + "dct:license \"公共データ利用規約（第1.0版）\"", "permitted")]
    [InlineData("academic-research", Open + "dct:license <https://example.org/our-terms>", "conditional")]
    [InlineData("academic-research", Open + "dct:title \"no licence\"", "conditional")]
    [InlineData("teaching", Open + "dct:license <http://rightsstatements.org/vocab/InC-EDU/1.0/>", "permitted")]
    [InlineData("academic-research", Open + "dct:license <http://rightsstatements.org/vocab/InC/1.0/>", "conditional")]
    [InlineData("commercial-research", Open + "dct:license <http://rightsstatements.org/vocab/NoC-NC/1.0/>", "prohibited")]
    [InlineData("model-training", Open + "dct:license <https://example.org/licenses/bigscience-openrail-m>", "conditional")]
    [InlineData("model-training", Open + By + " ; dct:rights \"本データの機械学習への利用は認めません。\"@ja", "prohibited")]
    [InlineData("academic-research", Open + By + " ; dct:rights \"本データの機械学習への利用は認めません。\"@ja", "permitted")]
    [InlineData("redistribution", Open + By + " ; dct:rights \"再配布禁止\"@ja", "prohibited")]
    [InlineData("commercial-research", Open + By + " ; dcat:distribution [ dct:license cc:by-nc\\/4.0\\/ ]", "prohibited")]
    // levels
    [InlineData("academic-research", "dct:accessRights level:registered ; " + By, "conditional")]
    [InlineData("academic-research", "dct:accessRights level:restricted ; " + By, "conditional")]
    [InlineData("redistribution", "dct:accessRights level:registered ; " + By, "prohibited")]
    [InlineData("academic-research", "dct:accessRights level:metadata-only ; " + By, "prohibited")]
    [InlineData("academic-research", "dct:accessRights level:embargoed ; dct:available \"2026-11-25\"^^xsd:date ; " + By, "prohibited")]
    [InlineData("academic-research", "dct:accessRights level:embargoed ; dct:available \"2026-11-24\"^^xsd:date ; " + By, "permitted")]
    // DUO
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000042", "permitted")]
    [InlineData("teaching", Open + By + " ; schema:usageInfo duo:0000042", "prohibited")]
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000006", "conditional")]
    [InlineData("health-research", Open + By + " ; schema:usageInfo duo:0000006", "permitted")]
    [InlineData("ancestry-research", Open + By + " ; schema:usageInfo duo:0000006", "prohibited")]
    [InlineData("health-research", Open + By + " ; schema:usageInfo duo:0000011", "prohibited")]
    [InlineData("ancestry-research", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000044", "prohibited")]
    [InlineData("ancestry-research", Open + By + " ; schema:usageInfo duo:0000042 , <http://purl.obolibrary.org/obo/DUO_00000044>", "prohibited")]
    [InlineData("model-training", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000015", "prohibited")]
    [InlineData("commercial-research", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000046", "prohibited")]
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000018", "conditional")]
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000018", "permitted", "non-profit")]
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000045", "prohibited", "company")]
    [InlineData("clinical-care", Open + By + " ; schema:usageInfo duo:0000042", "prohibited")]
    [InlineData("clinical-care", Open + By + " ; schema:usageInfo duo:0000042 , duo:0000043", "permitted")]
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000042 , [ schema:termCode \"DUO:0000024\" ; schema:valueReference \"2026-11-25\" ]", "conditional")]
    [InlineData("academic-research", Open + By + " ; schema:usageInfo duo:0000042 , [ schema:termCode \"DUO:0000024\" ; schema:valueReference \"2026-11-24\" ]", "permitted")]
    [InlineData("academic-research", Controlled + "schema:usageInfo duo:0000042", "conditional")]
    // ODRL
    [InlineData("redistribution", Open + By + " ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:distribute ] ]", "prohibited")]
    [InlineData("academic-research", Open + By + " ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:distribute ] ]", "permitted")]
    [InlineData("commercial-research", Open + By + " ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:commercialize ] ]", "prohibited")]
    [InlineData("commercial-model-training", Open + By + " ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand use:model-training ] ] ]", "prohibited")]
    [InlineData("academic-research", Open + By + " ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand use:model-training ] ] ]", "permitted")]
    [InlineData("method-development", Open + By + " ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand duo:0000031 ] ] ]", "prohibited")]
    [InlineData("health-research", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand duo:0000006 ] ] ]", "permitted")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand duo:0000006 ] ] ]", "prohibited")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:gteq ; odrl:rightOperand \"2026-11-24\"^^xsd:date ] ] ]", "permitted")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:gt ; odrl:rightOperand \"2026-11-24\"^^xsd:date ] ] ]", "prohibited")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:dateTime ; odrl:operator odrl:lteq ; odrl:rightOperand \"2026-11-24\"^^xsd:date ] ] ]", "permitted")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:spatial ; odrl:operator odrl:eq ; odrl:rightOperand <jp> ] ] ]", "conditional")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:duty [ odrl:action odrl:obtainConsent ] ] ]", "conditional")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:duty [ odrl:action odrl:attribute ] ] ]", "permitted")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:or [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:eq ; odrl:rightOperand use:teaching ] , [ odrl:leftOperand odrl:spatial ; odrl:rightOperand <jp> ] ] ] ]", "permitted")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ; odrl:constraint [ odrl:and ( [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isNoneOf ; odrl:rightOperand use:teaching ] [ odrl:leftOperand odrl:spatial ; odrl:rightOperand <jp> ] ) ] ] ]", "prohibited")]
    [InlineData("teaching", Open + By + " ; odrl:hasPolicy <https://example.org/policy>", "conditional")]
    [InlineData("model-training", Open + By + " ; odrl:hasPolicy [ odrl:permission [ odrl:action duo:0000042 ] ]", "permitted")]
    public void A_purpose_is_answered_from_what_the_record_says(string purpose, string statements, string verdict, string? user = null)
    {
        var answer = UseEvaluator.Evaluate(Given.Record(statements), UsePurposes.Find(purpose)!, UseCodes.UserKindOf(user));

        Assert.True(verdict == answer.Verdict.Code(), $"{answer.Verdict.Code()}: {string.Join(" | ", answer.Reasons.Select(reason => $"{reason.Verdict} {reason.Message.En}"))}");
    }

    [Fact]
    public void Every_reason_is_in_both_languages_and_points_at_a_statement()
    {
        var context = Given.Record(Controlled + By + " ; schema:usageInfo duo:0000006 , duo:0000018 ; odrl:hasPolicy [ odrl:prohibition [ odrl:action odrl:distribute ] ; odrl:permission [ odrl:action odrl:use ; odrl:duty [ odrl:action odrl:obtainConsent ] ] ]");

        foreach (var reason in UsePurposes.All.SelectMany(purpose => UseEvaluator.Evaluate(context, purpose).Reasons))
        {
            Assert.DoesNotContain("{", reason.Message.En + reason.Message.Ja, StringComparison.Ordinal);
            Assert.Matches(@"[\p{IsHiragana}\p{IsKatakana}]", reason.Message.Ja);
            Assert.NotNull(reason.Value);
            Assert.Contains(context.Graph, triple => triple.Subject.Equals(reason.Node) || triple.Object.Equals(reason.Value));
        }
    }

    [Fact]
    public void Every_purpose_is_a_concept_of_the_code_list_and_the_other_way_round()
    {
        var graph = RdfReader.ReadGraph(VocabularyFiles.Read("codes/use-purpose.ttl").AsSpan(), RdfFormat.Turtle);

        Assert.Equal(
            UsePurposes.All.Select(purpose => purpose.Iri).Order(StringComparer.Ordinal),
            graph.WithPredicate(new(Skos.Namespace + "inScheme")).Select(triple => Catalog.Records.Resource.TextOf(triple.Subject)!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("open", "academic-research", true)]
    [InlineData("restricted", "academic-research:conditional", true)]
    [InlineData("metadata-only", "academic-research:conditional", false)]
    [InlineData("restricted", "redistribution:conditional", false)]
    public void The_level_narrows_what_the_conditions_allow(string level, string value, bool isThere)
    {
        var found = UseEvaluator.AtLevel(["academic-research", "redistribution"], Catalog.Access.AccessLevels.FromCode(level)!.Value);

        Assert.Equal(isThere, found.Contains(value));
    }
}
