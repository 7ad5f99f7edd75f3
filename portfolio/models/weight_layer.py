import torch
def capped_softmax(scores, universe, cap):
    return torch.softmax(scores.masked_fill(~universe, -torch.inf), dim=-1)
