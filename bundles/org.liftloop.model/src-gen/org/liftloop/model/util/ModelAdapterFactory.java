/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.liftloop.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.liftloop.model.ModelPackage
 * @generated
 */
public class ModelAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static ModelPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = ModelPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ModelSwitch<Adapter> modelSwitch =
		new ModelSwitch<Adapter>() {
			@Override
			public Adapter caseField(Field object) {
				return createFieldAdapter();
			}
			@Override
			public Adapter caseAsset(Asset object) {
				return createAssetAdapter();
			}
			@Override
			public Adapter caseAssumption(Assumption object) {
				return createAssumptionAdapter();
			}
			@Override
			public Adapter caseCoolingLoop(CoolingLoop object) {
				return createCoolingLoopAdapter();
			}
			@Override
			public Adapter caseLoopExchanger(LoopExchanger object) {
				return createLoopExchangerAdapter();
			}
			@Override
			public Adapter caseSecondarySide(SecondarySide object) {
				return createSecondarySideAdapter();
			}
			@Override
			public Adapter caseCirculationPump(CirculationPump object) {
				return createCirculationPumpAdapter();
			}
			@Override
			public Adapter casePumpCurvePoint(PumpCurvePoint object) {
				return createPumpCurvePointAdapter();
			}
			@Override
			public Adapter caseLoopControl(LoopControl object) {
				return createLoopControlAdapter();
			}
			@Override
			public Adapter caseLoopLimits(LoopLimits object) {
				return createLoopLimitsAdapter();
			}
			@Override
			public Adapter caseWell(Well object) {
				return createWellAdapter();
			}
			@Override
			public Adapter caseRodString(RodString object) {
				return createRodStringAdapter();
			}
			@Override
			public Adapter caseRodTaper(RodTaper object) {
				return createRodTaperAdapter();
			}
			@Override
			public Adapter casePumpingUnit(PumpingUnit object) {
				return createPumpingUnitAdapter();
			}
			@Override
			public Adapter caseUnitGeometry(UnitGeometry object) {
				return createUnitGeometryAdapter();
			}
			@Override
			public Adapter caseDownholePump(DownholePump object) {
				return createDownholePumpAdapter();
			}
			@Override
			public Adapter caseTubing(Tubing object) {
				return createTubingAdapter();
			}
			@Override
			public Adapter caseFluids(Fluids object) {
				return createFluidsAdapter();
			}
			@Override
			public Adapter caseInflow(Inflow object) {
				return createInflowAdapter();
			}
			@Override
			public Adapter caseSurveyStation(SurveyStation object) {
				return createSurveyStationAdapter();
			}
			@Override
			public Adapter caseOperatingLimits(OperatingLimits object) {
				return createOperatingLimitsAdapter();
			}
			@Override
			public Adapter caseSurfaceCard(SurfaceCard object) {
				return createSurfaceCardAdapter();
			}
			@Override
			public Adapter caseDesignCase(DesignCase object) {
				return createDesignCaseAdapter();
			}
			@Override
			public Adapter caseConnection(Connection object) {
				return createConnectionAdapter();
			}
			@Override
			public Adapter caseConnectionProperty(ConnectionProperty object) {
				return createConnectionPropertyAdapter();
			}
			@Override
			public Adapter caseAddressTemplate(AddressTemplate object) {
				return createAddressTemplateAdapter();
			}
			@Override
			public Adapter caseTagMapping(TagMapping object) {
				return createTagMappingAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Field
	 * @generated
	 */
	public Adapter createFieldAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Asset
	 * @generated
	 */
	public Adapter createAssetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Assumption
	 * @generated
	 */
	public Adapter createAssumptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.CoolingLoop <em>Cooling Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.CoolingLoop
	 * @generated
	 */
	public Adapter createCoolingLoopAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.LoopExchanger <em>Loop Exchanger</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.LoopExchanger
	 * @generated
	 */
	public Adapter createLoopExchangerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.SecondarySide <em>Secondary Side</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.SecondarySide
	 * @generated
	 */
	public Adapter createSecondarySideAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.CirculationPump <em>Circulation Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.CirculationPump
	 * @generated
	 */
	public Adapter createCirculationPumpAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.PumpCurvePoint <em>Pump Curve Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.PumpCurvePoint
	 * @generated
	 */
	public Adapter createPumpCurvePointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.LoopControl <em>Loop Control</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.LoopControl
	 * @generated
	 */
	public Adapter createLoopControlAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.LoopLimits <em>Loop Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.LoopLimits
	 * @generated
	 */
	public Adapter createLoopLimitsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Well <em>Well</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Well
	 * @generated
	 */
	public Adapter createWellAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.RodString <em>Rod String</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.RodString
	 * @generated
	 */
	public Adapter createRodStringAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.RodTaper <em>Rod Taper</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.RodTaper
	 * @generated
	 */
	public Adapter createRodTaperAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.PumpingUnit <em>Pumping Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.PumpingUnit
	 * @generated
	 */
	public Adapter createPumpingUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.UnitGeometry <em>Unit Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.UnitGeometry
	 * @generated
	 */
	public Adapter createUnitGeometryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.DownholePump <em>Downhole Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.DownholePump
	 * @generated
	 */
	public Adapter createDownholePumpAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Tubing <em>Tubing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Tubing
	 * @generated
	 */
	public Adapter createTubingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Fluids <em>Fluids</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Fluids
	 * @generated
	 */
	public Adapter createFluidsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Inflow <em>Inflow</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Inflow
	 * @generated
	 */
	public Adapter createInflowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.SurveyStation <em>Survey Station</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.SurveyStation
	 * @generated
	 */
	public Adapter createSurveyStationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.OperatingLimits <em>Operating Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.OperatingLimits
	 * @generated
	 */
	public Adapter createOperatingLimitsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.SurfaceCard <em>Surface Card</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.SurfaceCard
	 * @generated
	 */
	public Adapter createSurfaceCardAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.DesignCase <em>Design Case</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.DesignCase
	 * @generated
	 */
	public Adapter createDesignCaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.Connection
	 * @generated
	 */
	public Adapter createConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.ConnectionProperty <em>Connection Property</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.ConnectionProperty
	 * @generated
	 */
	public Adapter createConnectionPropertyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.AddressTemplate <em>Address Template</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.AddressTemplate
	 * @generated
	 */
	public Adapter createAddressTemplateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.liftloop.model.TagMapping <em>Tag Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.liftloop.model.TagMapping
	 * @generated
	 */
	public Adapter createTagMappingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //ModelAdapterFactory
