package org.cordee.web;

final class Problem extends RuntimeException {
    Problem(String code, int status) { super(code, null, false, false); }
}
