"""Writes ../vectors/numeric-golden.json with mpmath: arguments, value, and value minus its double ("low")."""
import json, math, os, random
from mpmath import mp, mpf, exp, expm1, log, log1p, sin, cos, pi, asin, atan, erf, erfc, gamma, loggamma, psi, beta, sqrt, quad

mp.prec = 1500
random.seed(20240611)
cases = {}


def put(name, arguments, value):
    high = float(value)
    if high == 0 or math.isinf(high):
        return
    cases.setdefault(name, []).append([*map(float, arguments), high, float(value - mpf(high))])


def normal_sf(x):
    return erfc(x / sqrt(mpf(2))) / 2


def spread(low, high, n):
    return [random.uniform(low, high) for _ in range(n)]


for x in spread(-745, 709.7, 60) + spread(-1, 1, 30) + spread(-1e-9, 1e-9, 5) + [-744.9, -708.3, -710.5, 709.7]:
    put('exp', [x], exp(mpf(x)))
    if x > -60:
        put('expm1', [x], expm1(mpf(x)))
for x in [10 ** e for e in spread(-323, 308, 50)] + spread(0.5, 2, 50) + spread(0.99, 1.01, 30) + [5e-324]:
    put('log', [x], log(mpf(x)))
for x in spread(-0.999, 1, 40) + spread(-0.01, 0.01, 30) + [1e-20, 1e10, -1e-300, 1e300]:
    put('log1p', [x], log1p(mpf(x)))
for _ in range(120):
    x, y = 10 ** random.uniform(-4, 4), random.uniform(-80, 80)
    put('pow', [x, y], mpf(x) ** mpf(y))
    x, y = random.uniform(0.97, 1.03), random.uniform(-20000, 20000)
    put('pow', [x, y], mpf(x) ** mpf(y))
for x in spread(-1, 1, 60) + spread(-1e4, 1e4, 20) + [1e-12, 1.0000001]:
    put('sinPi', [x], sin(pi * mpf(x)))
    put('cosPi', [x], cos(pi * mpf(x)))
for x in spread(-1, 1, 60) + [1e-12, 0.9999999, 1]:
    put('asin', [x], asin(mpf(x)))
for x in spread(-1, 1, 40) + spread(-50, 50, 40) + [1e-12, 1e12]:
    put('atan', [x], atan(mpf(x)))

for x in spread(-37.5, 37.5, 100) + spread(-1, 1, 30) + [1e-10]:
    put('normalPdf', [x], exp(-mpf(x) ** 2 / 2) / sqrt(2 * pi))
    put('normalCdf', [x], normal_sf(-mpf(x)))
    put('normalSf', [x], normal_sf(mpf(x)))
for u in [10 ** e for e in spread(-307, -0.3, 80)] + spread(0.01, 0.99, 60):
    z = mpf(-math.sqrt(-2 * math.log(u))) if u < 0.01 else mpf(0)
    for _ in range(60):
        density = exp(-z * z / 2) / sqrt(2 * pi)
        gap = (normal_sf(-z) - mpf(u)) / density
        z -= gap / (1 + z * gap / 2)
        if abs(gap) < mpf(10) ** -60:
            break
    put('normalQuantile', [u], z)
for x in spread(-5, 5, 50) + spread(-0.5, 0.5, 20):
    put('erf', [x], erf(mpf(x)))
for x in spread(-3, 26, 80):
    put('erfc', [x], erfc(mpf(x)))


def gamma_p(a, x):
    a, x = mpf(a), mpf(x)
    term = total = mpf(1)
    n = 0
    while term > total * mpf(2) ** -1490:
        n += 1
        term *= x / (a + n)
        total += term
    return exp(a * log(x) - x - loggamma(a + 1)) * total


def beta_parts(a, b, x):
    """I_x(a, b) and its complement, x <= 1/2."""
    a, b, x = mpf(a), mpf(b), mpf(x)
    term = total = mpf(1)
    n = 0
    while term > total * mpf(2) ** -1490:
        term *= (a + b + n) / (a + 1 + n) * x
        n += 1
        total += term
    lower = exp(a * log(x) + b * log(1 - x) - loggamma(a) - loggamma(b) + loggamma(a + b)) / a * total
    return lower, 1 - lower


shapes = [0.01, 0.3, 0.5, 0.99, 1, 1.7, 2.5, 9.5, 10.5, 40, 99, 101, 500, 1e4]
for x in [10 ** e for e in spread(-5, 9, 60)] + spread(0.4, 3, 40) + [1.0000001, 1.9999999, 1e-300, 1e300]:
    put('logGamma', [x], loggamma(mpf(x)))
    if 1e-10 < x < 1e12:
        put('digamma', [x], psi(0, mpf(x)))
        put('trigamma', [x], psi(1, mpf(x)))
for _ in range(60):
    a, b = 10 ** random.uniform(-8, 6), 10 ** random.uniform(-8, 6)
    put('logBeta', [a, b], loggamma(mpf(a)) + loggamma(mpf(b)) - loggamma(mpf(a) + mpf(b)))
for n in [5, 60, 1000, 10 ** 6]:
    for k in [1, n // 3, n // 2]:
        put('logBinomial', [n, k], loggamma(mpf(n + 1)) - loggamma(mpf(k + 1)) - loggamma(mpf(n - k + 1)))

for a in shapes + [1e6, 1e7]:
    deviations = [-8, -2, -0.5, -0.01, 0.01, 0.5, 2, 8] if a > 1e5 else [-30, -8, -2, -0.5, 0.01, 0.5, 2, 8, 30]
    points = [a + d * math.sqrt(a) for d in deviations]
    if a < 1e5:
        points += [a * f for f in (0.01, 0.3, 0.69, 0.72, 1.28, 1.32, 2, 5)] + [0.001, 1.05, 1.2, 20]
    for x in points:
        if x <= 0:
            continue
        p = gamma_p(a, x)
        q = 1 - p
        put('gammaP', [a, x], p)
        put('gammaQ', [a, x], q)
        density = exp(a * log(mpf(x)) - mpf(x) - loggamma(mpf(a))) / mpf(x)
        for name, tail, sign in (('gammaPInverse', p, 1), ('gammaQInverse', q, -1)):
            rounded = float(tail)
            if 1e-290 < rounded < 0.6:
                put(name, [a, rounded], mpf(x) + sign * (mpf(rounded) - tail) / density)

pairs = [(1e-16, 1e-16), (1e-16, 2), (2, 1e-16), (0.01, 0.01), (0.01, 5), (5, 0.01), (0.5, 0.5), (0.3, 40), (40, 0.3),
         (1, 1), (1, 7), (2, 3), (2.5, 200), (200, 2.5), (9, 11), (12, 15), (60, 300), (3000, 50), (1e4, 1e4),
         (0.2, 1e6), (5, 1e6), (1e6, 5), (1e5, 2e5), (1e6, 1e6), (1e-8, 300), (300, 1e-8)]
for a, b in pairs:
    mean, deviation = a / (a + b), math.sqrt(a * b / (a + b) / (a + b) / (a + b + 1))
    points = [mean + d * deviation for d in (-30, -9, -3, -1, -0.1, 0.1, 1, 3, 9, 30)] + [1e-12, 0.001, 0.1, 0.3, 0.5]
    for x in points:
        if not 0 < x < 1:
            continue
        small = x <= 0.5
        y = x if small else 1 - x
        lower, upper = beta_parts(a, b, y) if small else reversed(beta_parts(b, a, mpf(1) - mpf(x)))
        put('betaI', [a, b, x], lower)
        put('betaQ', [a, b, x], upper)
        density = mpf(x) ** (mpf(a) - 1) * (1 - mpf(x)) ** (mpf(b) - 1)
        density *= exp(loggamma(mpf(a) + mpf(b)) - loggamma(mpf(a)) - loggamma(mpf(b)))
        for name, tail, sign in (('betaIInverse', lower, 1), ('betaQInverse', upper, -1)):
            rounded = float(tail)
            # A quantile is asked for only where an ulp of the share moves x by less than about an ulp's worth.
            if 1e-290 < rounded < 0.6 and float(tail / density / mpf(x)) < 10:
                put(name, [a, b, rounded], mpf(x) + sign * (mpf(rounded) - tail) / density)

mp.prec = 200
for a, b, x in [(2, -0.5, 0.3), (2, -0.5, 0.95), (1.5, -1, 0.2), (1.5, -2, 0.99), (0.3, -3.7, 0.8), (7, -0.1, 0.999),
                (30, -1.3, 0.9), (2.2, 0, 0.4), (2.2, 0, 0.9999), (3, 1.5, 0.7), (1, -1e-9, 0.9), (80, -2, 0.99)]:
    value = quad(lambda t: t ** (mpf(a) - 1) * (1 - t) ** (mpf(b) - 1), [0, mpf(x) / 4, mpf(x) / 2, 0.9 * mpf(x), mpf(x)])
    put('incompleteBetaUnregularized', [a, b, x], value)
for k, rate in [(0, 0.5), (1, 1e-20), (3, 2.5), (20, 3), (5, 60), (1000, 900), (10 ** 6, 10 ** 6 + 500), (2, 700)]:
    put('poissonPmf', [k, rate], exp(k * log(mpf(rate)) - mpf(rate) - loggamma(mpf(k + 1))))
for k, n, p in [(0, 10, 0.1), (3, 10, 0.5), (10, 10, 0.2), (1, 1000, 1e-12), (700, 1000, 0.5), (499000, 10 ** 6, 0.5),
                (5, 10 ** 6, 3e-6), (999999, 10 ** 6, 0.9)]:
    chance = loggamma(mpf(n + 1)) - loggamma(mpf(k + 1)) - loggamma(mpf(n - k + 1))
    put('binomialPmf', [k, n, p], exp(chance + k * log(mpf(p)) + (n - k) * log(1 - mpf(p))))

lines = [f'  {json.dumps(name)}: [\n    ' + ',\n    '.join(map(json.dumps, rows)) + '\n  ]' for name, rows in cases.items()]
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'vectors', 'numeric-golden.json')
with open(path, 'w') as file:
    file.write('{\n' + ',\n'.join(lines) + '\n}\n')
print({name: len(rows) for name, rows in cases.items()})
