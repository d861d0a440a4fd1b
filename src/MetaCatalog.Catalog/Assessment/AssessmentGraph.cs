using System.Globalization;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>An assessment in the Data Quality Vocabulary: one measurement a criterion, one annotation a broken rule.</summary>
/// <remarks>Data on the Web Best Practices: Data Quality Vocabulary. Criteria that do not apply have no measurement.</remarks>
public static class AssessmentGraph
{
    private static readonly Iri HasBody = new("http://www.w3.org/ns/oa#hasBody");
    private static readonly Iri HasTarget = new("http://www.w3.org/ns/oa#hasTarget");

    /// <summary>Writes the assessment of a topic as a graph.</summary>
    public static Graph Of(Term topic, RecordAssessment assessment)
    {
        var graph = new Graph();
        var time = new Literal(assessment.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), Xsd.DateTime);
        foreach (var (metric, value) in Totals(assessment))
        {
            AddMeasurement(graph, topic, time, new Iri(Mc.Base + "criteria/" + metric), value);
        }

        foreach (var result in assessment.Readiness.Criteria.Where(static result => result.IsApplicable))
        {
            var metric = new Iri(result.Criterion.Iri);
            AddMeasurement(graph, topic, time, metric, Number(result.Result!.Value)); // applicable results have a value
            AddMetric(graph, metric, result.Criterion);
        }

        foreach (var finding in assessment.Rules.SelectMany(static result => result.Findings))
        {
            AddAnnotation(graph, topic, time, finding);
        }

        return graph;
    }

    private static IEnumerable<(string Metric, Literal Value)> Totals(RecordAssessment assessment) =>
    [
        ("ai-readiness-score", Number(assessment.Readiness.Score)),
        ("ai-readiness-level", new Literal(assessment.Readiness.Level.ToString())),
        ("fair-score", Number(assessment.Fair.Score)),
        ("fair-policy-aware-score", Number(assessment.Fair.PolicyAwareScore)),
        ("fair-score-0.5", Number(assessment.FormerFair.Score)),
        .. assessment.Rda.Levels.Select(static level => ($"rda-level-{level.Key}", Number(level.Value))),
        ("mqa-score", Number(assessment.Mqa.Score)),
        ("mqa-score-1", Number(assessment.FormerMqa.Score)),
    ];

    private static void AddMeasurement(Graph graph, Term topic, Literal time, Iri metric, Literal value)
    {
        var measurement = new BlankNode($"m{graph.Count}");
        graph.Add(topic, Dqv.HasQualityMeasurement, measurement);
        graph.Add(measurement, RdfTerms.Type, Dqv.QualityMeasurement);
        graph.Add(measurement, Dqv.IsMeasurementOf, metric);
        graph.Add(measurement, Dqv.ComputedOn, topic);
        graph.Add(measurement, Dqv.Value, value);
        graph.Add(measurement, Prov.GeneratedAtTime, time);
    }

    private static void AddMetric(Graph graph, Iri metric, CriterionDescription criterion)
    {
        graph.Add(metric, RdfTerms.Type, Dqv.Metric);
        graph.Add(metric, Dqv.ExpectedDataType, Xsd.Double);
        graph.Add(metric, Skos.PrefLabel, new Literal(criterion.Statement.En, "en"));
        graph.Add(metric, Skos.PrefLabel, new Literal(criterion.Statement.Ja, "ja"));
        graph.Add(metric, Dqv.InDimension, new Iri(Mc.Base + "criteria/group/" + criterion.Group));
    }

    private static void AddAnnotation(Graph graph, Term topic, Literal time, Finding finding)
    {
        var annotation = new BlankNode($"a{graph.Count}");
        graph.Add(topic, Dqv.HasQualityAnnotation, annotation);
        graph.Add(annotation, RdfTerms.Type, Dqv.QualityAnnotation);
        graph.Add(annotation, HasTarget, topic);
        graph.Add(annotation, Dcterms.ConformsTo, new Iri(finding.Rule!)); // every finding of a rule names it
        graph.Add(annotation, HasBody, new Literal(finding.Message.En, "en"));
        graph.Add(annotation, HasBody, new Literal(finding.Message.Ja, "ja"));
        graph.Add(annotation, Prov.GeneratedAtTime, time);
    }

    private static Literal Number(double value) => new(value.ToString("0.####", CultureInfo.InvariantCulture), Xsd.Double);
}
