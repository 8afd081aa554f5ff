#!/usr/bin/env python3
"""pytorch.py [--json FILE] [--brief] [--device DEVICE]: PyTorch on the device that Lamina is timed on.

Training steps of the same networks with the same data and optimizer (each step's batch is uploaded from page-locked memory, its loss is read by the host
or, "started", only after several steps), and a product of two large matrices: in fp32 without TF32, with TF32, and in mixed precision (bfloat16, channels last).
"""
import argparse
import json
import statistics
import time

import torch
from torch import nn

STEPS_AHEAD = 16


def lenet5():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Tanh(), nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5), nn.Tanh(), nn.AvgPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.Tanh(), nn.Linear(120, 84), nn.Tanh(), nn.Linear(84, 10))


def vgg11_bn():
    layers, channels = [], 3
    for outputs in [64, "pool", 128, "pool", 256, 256, "pool", 512, 512, "pool", 512, 512, "pool"]:
        if outputs == "pool":
            layers.append(nn.MaxPool2d(2))
        else:
            layers += [nn.Conv2d(channels, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)]
            channels = outputs
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(512, 10))


class Basic(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.residual = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs))
        self.shortcut = nn.Identity() if stride == 1 and inputs == outputs else nn.Sequential(
            nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        return torch.relu(self.residual(x) + self.shortcut(x))


def resnet18():
    blocks, channels = [], 64
    for outputs, stride in [(64, 1), (128, 2), (256, 2), (512, 2)]:
        blocks += [Basic(channels, outputs, stride), Basic(outputs, outputs, 1)]
        channels = outputs
    return nn.Sequential(
        nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1),
        *blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 1000))


# Lamina's name, the module, one sample, classes, batches, the batch of a brief run (0: left out).
NETWORKS = [
    ("LeNet5", lenet5, (1, 28, 28), 10, [64, 1024], 8),
    ("Vgg11BN", vgg11_bn, (3, 32, 32), 10, [32, 256], 0),
    ("ResNet18", resnet18, (3, 224, 224), 1000, [64], 0),
]


def set_precision(mode):
    torch.backends.cuda.matmul.allow_tf32 = mode != "fp32"
    torch.backends.cudnn.allow_tf32 = mode != "fp32"


def synchronize(device):
    if device.type == "cuda":
        torch.cuda.synchronize()


def milliseconds(device, call, brief):
    """The median of five rounds between two waits, each of enough calls to last a quarter of a second."""
    def round_of(calls):
        start = time.perf_counter()
        for _ in range(calls):
            call()
        synchronize(device)
        return (time.perf_counter() - start) * 1e3 / calls

    for _ in range(1 if brief else 3):  # cuDNN tries its algorithms
        call()
    synchronize(device)
    calls = 1 if brief else max(1, min(1000, round(250 / round_of(1))))
    return statistics.median(round_of(calls) for _ in range(2 if brief else 5))


def step_times(device, create, sample, classes, batch, mode, brief):
    set_precision(mode)
    torch.manual_seed(1)
    format = torch.channels_last if mode == "mixed" else torch.contiguous_format
    network = create().to(device, memory_format=format)
    optimizer = torch.optim.SGD(network.parameters(), lr=1e-3, momentum=0.9)
    entropy = nn.CrossEntropyLoss()
    # Other samples each time: the device's cache holds none of them.
    count = 2 if brief else STEPS_AHEAD
    batches = [torch.rand(batch, *sample).contiguous(memory_format=format) for _ in range(count)]
    labels = torch.randint(classes, (batch,))
    if device.type == "cuda":
        batches, labels = [b.pin_memory() for b in batches], labels.pin_memory()
    number = 0

    def start():
        nonlocal number
        x = batches[number % count].to(device, non_blocking=True)
        y = labels.to(device, non_blocking=True)
        number += 1
        with torch.autocast(device.type, torch.bfloat16, enabled=mode == "mixed"):
            loss = entropy(network(x), y)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        return loss

    def together():
        for _ in range(count):
            start()

    return milliseconds(device, lambda: start().item(), brief), milliseconds(device, together, brief) / count


def product_teraflops(device, mode, size, brief):
    set_precision(mode)
    kind = torch.bfloat16 if mode == "mixed" else torch.float32
    a, b = (torch.rand(size, size, device=device, dtype=kind) - 0.5 for _ in range(2))
    result = torch.empty(size, size, device=device, dtype=kind)
    return 2e-9 * size ** 3 / milliseconds(device, lambda: torch.mm(a, b, out=result), brief)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--json", help="where to write the numbers, for 'time --beside'")
    parser.add_argument("--brief", action="store_true", help="the same path with little work")
    parser.add_argument("--device", default="cuda")
    arguments = parser.parse_args()
    device, brief = torch.device(arguments.device), arguments.brief
    torch.backends.cudnn.benchmark = True
    name = torch.cuda.get_device_name() if device.type == "cuda" else "the processor"
    print(f"PyTorch {torch.__version__} on {name}", flush=True)

    result = {"steps": [], "products": {}}

    def write():
        if arguments.json:
            with open(arguments.json, "w", encoding="utf-8") as file:
                json.dump(result, file, indent=1)

    for mode in ["fp32", "tf32", "mixed"]:
        rate = product_teraflops(device, mode, 256 if brief else 8192, brief)
        result["products"][mode] = rate
        print(f"product, {mode}: {rate:.2f} TFLOP/s", flush=True)
        write()
    for network, create, sample, classes, batches, brief_batch in NETWORKS:
        for batch in ([brief_batch] if brief_batch else []) if brief else batches:
            for mode in ["fp32", "tf32", "mixed"]:
                step, started = step_times(device, create, sample, classes, batch, mode, brief)
                result["steps"].append({"network": network, "batch": batch, "mode": mode, "step": step, "started": started})
                print(f"{network}, batch {batch}, {mode}: {step:.3f} ms a step, {started:.3f} ms started together, {batch / step * 1e3:.0f} samples/s", flush=True)
                write()


if __name__ == "__main__":
    main()
