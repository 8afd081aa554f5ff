using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>PyTorch's loss with the arguments of ours.</summary>
internal static class TorchLoss
{
    public static Tensor Of(Tensor outputs, Batch batch)
    {
        switch (batch.Loss)
        {
            case CrossEntropyLoss loss:
                var labels = torch.tensor(batch.Labels!.Select(label => (long)label).ToArray());
                var weight = loss.Weight is null ? null : torch.tensor(loss.Weight.ToArray());
                return nn.functional.cross_entropy(outputs, labels, weight, loss.IgnoreIndex, Reduction(loss.Reduction), loss.LabelSmoothing);
            case MSELoss loss:
                return nn.functional.mse_loss(outputs, torch.tensor(batch.Targets!, outputs.shape), Reduction(loss.Reduction));
            case NLLLoss loss:
                var classes = torch.tensor(batch.Labels!.Select(label => label == loss.IgnoreIndex ? -100L : label).ToArray());
                return nn.functional.nll_loss(outputs, classes, weight: Factors(loss.Weight), reduction: Reduction(loss.Reduction));
            case L1Loss loss:
                return nn.functional.l1_loss(outputs, Targets(batch, outputs), reduction: Reduction(loss.Reduction));
            case SmoothL1Loss loss:
                return nn.functional.smooth_l1_loss(outputs, Targets(batch, outputs), reduction: Reduction(loss.Reduction), beta: loss.Beta);
            case HuberLoss loss:
                return nn.functional.huber_loss(outputs, Targets(batch, outputs), delta: loss.Delta, reduction: Reduction(loss.Reduction));
            case BCELoss loss:
                return nn.functional.binary_cross_entropy(outputs, Targets(batch, outputs), weight: Factors(loss.Weight), reduction: Reduction(loss.Reduction));
            case BCEWithLogitsLoss loss:
                return nn.functional.binary_cross_entropy_with_logits(
                    outputs, Targets(batch, outputs), weight: Factors(loss.Weight), reduction: Reduction(loss.Reduction), pos_weights: Factors(loss.PosWeight));
            case MultiLabelSoftMarginLoss loss:
                return nn.functional.multilabel_soft_margin_loss(outputs, Targets(batch, outputs), weight: Factors(loss.Weight), reduction: Reduction(loss.Reduction));
            case KLDivLoss { Reduction: Lamina.Reduction.BatchMean } loss:
                return nn.functional.kl_div(outputs, Targets(batch, outputs), log_target: loss.LogTarget, reduction: nn.Reduction.Sum) / batch.Samples;
            case KLDivLoss loss:
                return nn.functional.kl_div(outputs, Targets(batch, outputs), log_target: loss.LogTarget, reduction: Reduction(loss.Reduction));
            case HingeEmbeddingLoss loss:
                return nn.functional.hinge_embedding_loss(outputs, Targets(batch, outputs), margin: loss.Margin, reduction: Reduction(loss.Reduction));
            case FocalLoss loss:
                return Focal(outputs, Targets(batch, outputs), loss);
            default:
                throw new NotSupportedException($"{batch.Loss} has no counterpart in PyTorch.");
        }
    }

    // torchvision.ops.sigmoid_focal_loss, which TorchSharp has not.
    private static Tensor Focal(Tensor inputs, Tensor targets, FocalLoss loss)
    {
        var p = torch.sigmoid(inputs);
        var entropy = nn.functional.binary_cross_entropy_with_logits(inputs, targets, reduction: nn.Reduction.None);
        var probability = (p * targets) + ((1 - p) * (1 - targets));
        var terms = entropy * (1 - probability).pow(loss.Gamma);
        if (loss.Alpha >= 0)
            terms = ((loss.Alpha * targets) + ((1 - loss.Alpha) * (1 - targets))) * terms;
        return loss.Reduction == Lamina.Reduction.Mean ? terms.mean() : terms.sum();
    }

    private static Tensor Targets(Batch batch, Tensor outputs) => torch.tensor(batch.Targets!, outputs.shape);

    private static Tensor? Factors(IReadOnlyList<float>? factors) => factors is null ? null : torch.tensor(factors.ToArray());

    private static nn.Reduction Reduction(Lamina.Reduction reduction) => reduction == Lamina.Reduction.Mean ? nn.Reduction.Mean : nn.Reduction.Sum;
}
