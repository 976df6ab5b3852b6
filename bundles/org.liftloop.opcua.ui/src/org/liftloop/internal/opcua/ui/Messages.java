/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String About_title = ""; //$NON-NLS-1$
	public static String All = ""; //$NON-NLS-1$
	public static String All_command = ""; //$NON-NLS-1$
	public static String All_refused = ""; //$NON-NLS-1$
	public static String Change = ""; //$NON-NLS-1$
	public static String Description = ""; //$NON-NLS-1$
	public static String Endpoint = ""; //$NON-NLS-1$
	public static String Find = ""; //$NON-NLS-1$
	public static String Find_certificate = ""; //$NON-NLS-1$
	public static String Find_identities = ""; //$NON-NLS-1$
	public static String Find_job = ""; //$NON-NLS-1$
	public static String Find_none = ""; //$NON-NLS-1$
	public static String Find_security = ""; //$NON-NLS-1$
	public static String Find_take = ""; //$NON-NLS-1$
	public static String Find_text = ""; //$NON-NLS-1$
	public static String Find_title = ""; //$NON-NLS-1$
	public static String Host = ""; //$NON-NLS-1$
	public static String Identity = ""; //$NON-NLS-1$
	public static String Identity_anonymous = ""; //$NON-NLS-1$
	public static String Identity_certificate = ""; //$NON-NLS-1$
	public static String Identity_userName = ""; //$NON-NLS-1$
	public static String Map = ""; //$NON-NLS-1$
	public static String Map_command = ""; //$NON-NLS-1$
	public static String Mapped_count = ""; //$NON-NLS-1$
	public static String Mode = ""; //$NON-NLS-1$
	public static String Mode_sign = ""; //$NON-NLS-1$
	public static String Mode_signAndEncrypt = ""; //$NON-NLS-1$
	public static String Name = ""; //$NON-NLS-1$
	public static String Own_file = ""; //$NON-NLS-1$
	public static String Own_job = ""; //$NON-NLS-1$
	public static String Own_none = ""; //$NON-NLS-1$
	public static String Own_show = ""; //$NON-NLS-1$
	public static String Own_text = ""; //$NON-NLS-1$
	public static String Own_thumbprint = ""; //$NON-NLS-1$
	public static String Own_title = ""; //$NON-NLS-1$
	public static String Page_settings = ""; //$NON-NLS-1$
	public static String Page_signals = ""; //$NON-NLS-1$
	public static String Page_trust = ""; //$NON-NLS-1$
	public static String Password = ""; //$NON-NLS-1$
	public static String Password_job = ""; //$NON-NLS-1$
	public static String Password_text = ""; //$NON-NLS-1$
	public static String Password_title = ""; //$NON-NLS-1$
	public static String Policy = ""; //$NON-NLS-1$
	public static String Policy_none = ""; //$NON-NLS-1$
	public static String Quality_BAD = ""; //$NON-NLS-1$
	public static String Quality_GOOD = ""; //$NON-NLS-1$
	public static String Quality_UNCERTAIN = ""; //$NON-NLS-1$
	public static String Required_missing = ""; //$NON-NLS-1$
	public static String Security_text = ""; //$NON-NLS-1$
	public static String Security_title = ""; //$NON-NLS-1$
	public static String Server_browse = ""; //$NON-NLS-1$
	public static String Server_job = ""; //$NON-NLS-1$
	public static String Server_more = ""; //$NON-NLS-1$
	public static String Server_text = ""; //$NON-NLS-1$
	public static String Server_title = ""; //$NON-NLS-1$
	public static String Server_value = ""; //$NON-NLS-1$
	public static String Signals_address = ""; //$NON-NLS-1$
	public static String Signals_asset = ""; //$NON-NLS-1$
	public static String Signals_quality = ""; //$NON-NLS-1$
	public static String Signals_signal = ""; //$NON-NLS-1$
	public static String Signals_text = ""; //$NON-NLS-1$
	public static String Signals_time = ""; //$NON-NLS-1$
	public static String Signals_title = ""; //$NON-NLS-1$
	public static String Signals_use = ""; //$NON-NLS-1$
	public static String Signals_value = ""; //$NON-NLS-1$
	public static String Template_mark = ""; //$NON-NLS-1$
	public static String Test = ""; //$NON-NLS-1$
	public static String Test_job = ""; //$NON-NLS-1$
	public static String Test_result = ""; //$NON-NLS-1$
	public static String Trust_accept = ""; //$NON-NLS-1$
	public static String Trust_acceptButton = ""; //$NON-NLS-1$
	public static String Trust_acceptText = ""; //$NON-NLS-1$
	public static String Trust_acceptTitle = ""; //$NON-NLS-1$
	public static String Trust_hosts = ""; //$NON-NLS-1$
	public static String Trust_job = ""; //$NON-NLS-1$
	public static String Trust_refresh = ""; //$NON-NLS-1$
	public static String Trust_reject = ""; //$NON-NLS-1$
	public static String Trust_rejected = ""; //$NON-NLS-1$
	public static String Trust_standing = ""; //$NON-NLS-1$
	public static String Trust_subject = ""; //$NON-NLS-1$
	public static String Trust_text = ""; //$NON-NLS-1$
	public static String Trust_thumbprint = ""; //$NON-NLS-1$
	public static String Trust_title = ""; //$NON-NLS-1$
	public static String Trust_trusted = ""; //$NON-NLS-1$
	public static String Trust_until = ""; //$NON-NLS-1$
	public static String Twin_refused = ""; //$NON-NLS-1$
	public static String Unmap = ""; //$NON-NLS-1$
	public static String Unmap_command = ""; //$NON-NLS-1$
	public static String Use_OPTIONAL = ""; //$NON-NLS-1$
	public static String Use_REQUIRED = ""; //$NON-NLS-1$
	public static String Use_SETPOINT = ""; //$NON-NLS-1$
	public static String User = ""; //$NON-NLS-1$
	public static String UserCertificate = ""; //$NON-NLS-1$
	public static String Values_curve = ""; //$NON-NLS-1$

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
