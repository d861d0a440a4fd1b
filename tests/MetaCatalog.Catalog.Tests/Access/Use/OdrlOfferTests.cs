using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Use;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Canonical;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Tests.Access.Use;

public class OdrlOfferTests
{
    private static readonly string[] Levels =
    [
        "dct:accessRights level:open", "dct:accessRights level:registered", "dct:accessRights level:restricted", "dct:accessRights level:controlled",
        "dct:accessRights level:metadata-only", "dct:accessRights level:embargoed ; dct:available \"2027-04-01\"^^xsd:date", "dct:accessRights level:embargoed ; dct:available \"2026-04-01\"^^xsd:date",
    ];

    private static readonly string[] Licences =
        ["", "dct:license cc:by\\/4.0\\/", "dct:license cc:by-nc\\/4.0\\/", "dct:license cc:by-nd\\/4.0\\/", "dct:license cc:by-sa\\/4.0\\/", "dct:license cc:by-nc-nd\\/4.0\\/", "dct:license \"CC0\""];

    private static readonly string[] Conditions =
    [
        "", "duo:0000004", "duo:0000042", "duo:0000006", "duo:0000011", "[ schema:termCode \"DUO:0000007\" ; schema:valueReference <http://purl.obolibrary.org/obo/MONDO_0005148> ]",
        "duo:0000042 , duo:0000015", "duo:0000042 , duo:0000018", "duo:0000042 , duo:0000045", "duo:0000042 , duo:0000046", "duo:0000042 , duo:0000044", "duo:0000042 , duo:0000021 , duo:0000029",
        "duo:0000042 , duo:0000026", "duo:0000042 , [ schema:termCode \"DUO:0000022\" ; schema:valueReference <https://www.geonames.org/1861060> ]",
        "duo:0000042 , [ schema:termCode \"DUO:0000025\" ; schema:valueReference \"12\" ]", "duo:0000042 , duo:0000043",
    ];

    [Fact]
    public void A_written_offer_beside_its_record_changes_no_answer()
    {
        foreach (var statements in Records())
        {
            var context = Given.Record(statements);
            var both = new RuleContext { Graph = [.. context.Graph, .. Renamed(OdrlOffer.Of(context))], Topic = context.Topic, Now = context.Now };
            foreach (var purpose in UsePurposes.All)
            {
                foreach (var user in new UserKind?[] { null, UserKind.NonProfit, UserKind.Company })
                {
                    var (alone, beside) = (UseEvaluator.Evaluate(context, purpose, user), UseEvaluator.Evaluate(both, purpose, user));
                    Assert.True(alone.Verdict == beside.Verdict, $"{statements} | {purpose.Code} {user}: {alone.Verdict} became {beside.Verdict}: {string.Join(" | ", beside.Reasons.Select(reason => $"{reason.Verdict} {reason.Message.En}"))}");
                }
            }
        }
    }

    [Fact]
    public void A_controlled_genome_becomes_the_pattern_that_policies_are_exchanged_in()
    {
        var context = Given.Record("""
            dct:accessRights level:controlled ; dct:publisher <https://ror.org/04nt8b154> ; mc:dataAccessCommittee <dac>
            ; schema:usageInfo duo:0000006 , duo:0000021 , duo:0000046 , duo:0000015
            """);

        var expected = RdfReader.ReadGraph("""
            @base <https://example.org/> .
            @prefix duo: <http://purl.obolibrary.org/obo/DUO_> .
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
            <d> odrl:hasPolicy [ a odrl:Offer ; odrl:assigner <https://ror.org/04nt8b154> ;
              odrl:permission [ odrl:target <d> ; odrl:action odrl:use ;
                odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand duo:0000006 ] ;
                odrl:duty [ odrl:action duo:0000021 ] , [ odrl:action odrl:obtainConsent ; odrl:consentingParty <dac> ] ] ;
              odrl:prohibition [ odrl:target <d> ; odrl:action odrl:commercialize ] , [ odrl:target <d> ; odrl:action <http://creativecommons.org/ns#Sharing> ] ,
                [ odrl:target <d> ; odrl:action odrl:use ; odrl:constraint [ odrl:leftOperand odrl:purpose ; odrl:operator odrl:isA ; odrl:rightOperand duo:0000031 ] ] ] .
            """, RdfFormat.Turtle);
        Assert.True(GraphIsomorphism.AreIsomorphic(expected, OdrlOffer.Of(context)), RdfWriter.ToText(OdrlOffer.Of(context), RdfFormat.Turtle));
    }

    private static IEnumerable<string> Records() =>
        from level in Levels
        from licence in Licences
        from condition in Conditions
        select string.Join(" ; ", new[] { level, licence, condition.Length == 0 ? "" : "schema:usageInfo " + condition }.Where(static part => part.Length > 0));

    private static IEnumerable<Triple> Renamed(Graph graph) => graph.Select(static triple => new Triple(Rename(triple.Subject), triple.Predicate, Rename(triple.Object)));

    private static Term Rename(Term term) => term is BlankNode blank ? new BlankNode("o" + blank.Label) : term;
}
